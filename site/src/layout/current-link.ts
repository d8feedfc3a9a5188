import { isStartPath } from './addresses.ts';

/** What `aria-current` says of a link on the page at `path`: this page, a page below it, or nothing. */
export function currentOf(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return !isStartPath(href) && path.startsWith(`${href}/`) ? 'true' : undefined;
}
