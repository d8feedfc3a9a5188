import type { ShownPicture } from './require-published-pictures.hook.ts';

function toId(relation: unknown): number | string | undefined {
  if (typeof relation === 'number' || typeof relation === 'string') return relation;
  if (typeof relation === 'object' && relation !== null && 'id' in relation) {
    return toId(relation.id);
  }
  return undefined;
}

/** The pictures in a page's blocks. */
export function listPagePictures(page: Record<string, unknown>): ShownPicture[] {
  const blocks = Array.isArray(page.blocks) ? page.blocks : [];
  return blocks.flatMap((block, index) => {
    const id = toId(block?.picture);
    return id === undefined ? [] : [{ path: `blocks.${index}.picture`, id }];
  });
}

/** The portrait of a story, when it has one. */
export function listPortrait(story: Record<string, unknown>): ShownPicture[] {
  const id = toId(story.portrait);
  return id === undefined ? [] : [{ path: 'portrait', id }];
}
