import type { PublishedPage } from '@duo/domain/pages/published-page';

/**
 * Whether the page itself ends by inviting its reader, so that another invitation would only repeat it: by its
 * last block, or because it is the page that invitations lead to.
 */
export function endsWithInvitation(page: PublishedPage): boolean {
  if (page.path === page.frame.mainAction.href) return true;
  return page.kind === 'page' && page.blocks.at(-1)?.type === 'callToAction';
}
