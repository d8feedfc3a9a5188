import type { LessonBlock, LessonContent } from '@duo/domain/training/lesson';
import type { PayloadRequest } from 'payload';

type Id = number | string;

function pictureOf(block: LessonBlock): Id | undefined {
  return block.type === 'picture' ? block.picture.id : undefined;
}

async function findShownPictures(req: PayloadRequest, ids: Id[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { withheld: { not_equals: true } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  });
  return new Set(docs.map(({ id }) => String(id)));
}

/**
 * A content without the pictures whose person withdrew consent since, or that are gone: an edition never
 * changes, and yet does not show them. Source: GDPR art. 7(3).
 */
export async function leaveOutWithheld(
  req: PayloadRequest,
  content: LessonContent,
): Promise<LessonContent> {
  const ids = content.blocks.flatMap((block) => pictureOf(block) ?? []);
  if (ids.length === 0) return content;
  const shown = await findShownPictures(req, ids);
  const isShown = (block: LessonBlock) => {
    const id = pictureOf(block);
    return id === undefined || shown.has(String(id));
  };
  return { ...content, blocks: content.blocks.filter(isShown) };
}
