import path from 'node:path';
import { draftPicturePrefix } from '@duo/domain/media/picture';
import type { PayloadRequest } from 'payload';
import { configuration } from '../../configuration.ts';
import { readPreviewName } from '../../published/picture-ticket.ts';
import { mayStillPreview } from '../../published/previewer.ts';
import { nameCaptions, readCaptionsName, writeCaptions } from './captions.ts';
import { fileMark } from './file-mark.ts';

/** A file of a lesson: bytes on the disk, or captions as a text. */
export type TrainingFile = { mimeType: string; isPreview: boolean } & (
  | { path: string }
  | { text: string }
);

const safeName = /^[a-z0-9][a-z0-9-]{0,80}\.(?:mp4|webm|m4a|mp3|pdf|vtt)$/;

// Each folder stands here as a word, so that the admin's build sees where files are.
const pathIn = {
  recordings: (name: string) => path.join(configuration.dataDirectory, 'recordings', name),
  handouts: (name: string) => path.join(configuration.dataDirectory, 'handouts', name),
};

const unrestricted = { depth: 0, overrideAccess: true, pagination: false, limit: 1 } as const;

async function isInAnEdition(req: PayloadRequest, mark: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'lesson-editions',
    where: { files: { contains: mark } },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

async function findUpload(
  req: PayloadRequest,
  fileName: string,
  isPreview: boolean,
): Promise<TrainingFile | null> {
  for (const collection of ['recordings', 'handouts'] as const) {
    const where = { filename: { equals: fileName } };
    const { docs } = await req.payload.find({ collection, where, ...unrestricted });
    const [found] = docs;
    if (!found) continue;
    if (!isPreview && !(await isInAnEdition(req, fileMark(collection, found.id)))) return null;
    return {
      path: pathIn[collection](fileName),
      mimeType: found.mimeType ?? 'application/octet-stream',
      isPreview,
    };
  }
  return null;
}

/** The captions of an edition, which stay when those of the recording change. */
async function findKeptCaptions(req: PayloadRequest, name: string, mark: string) {
  const { docs } = await req.payload.find({
    collection: 'lesson-editions',
    where: { files: { contains: mark } },
    select: { captions: true },
    sort: '-publishedAt',
    ...unrestricted,
    limit: 0,
  });
  const kept = docs.map(({ captions }) => captions as Record<string, string> | null);
  return kept.map((captions) => captions?.[name]).find((text) => text !== undefined);
}

async function findPresentCaptions(req: PayloadRequest, name: string) {
  const { recordingId = '', language = 'fr' } = readCaptionsName(name) ?? {};
  const id = req.payload.db.defaultIDType === 'number' ? Number(recordingId) : recordingId;
  const recording = await req.payload.findByID({
    collection: 'recordings',
    id,
    locale: language,
    fallbackLocale: false,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
  });
  const text = recording?.captions;
  return recording && text && nameCaptions(recording.id, language, text) === name
    ? writeCaptions(text)
    : undefined;
}

async function findCaptions(
  req: PayloadRequest,
  name: string,
  isPreview: boolean,
): Promise<TrainingFile | null> {
  const named = readCaptionsName(name);
  if (!named) return null;
  const text = isPreview
    ? await findPresentCaptions(req, name)
    : await findKeptCaptions(req, name, fileMark('recordings', named.recordingId));
  return text === undefined ? null : { text, mimeType: 'text/vtt; charset=utf-8', isPreview };
}

/**
 * The file of a lesson that has a name: one that an edition shows, for learners; and by a preview's name any,
 * for the member of staff who previews it. Null for all else. Whether it is a learner who asks is the
 * caller's to know, unless the file `isPreview`.
 */
export async function findTrainingFile(
  req: PayloadRequest,
  name: string,
): Promise<TrainingFile | null> {
  const ticket = readPreviewName(name, configuration.payloadSecret, new Date());
  if (name.startsWith(draftPicturePrefix) && !ticket) return null;
  const fileName = ticket?.fileName ?? name;
  if (!safeName.test(fileName)) return null;
  if (ticket && !(await mayStillPreview(req, ticket.staffId, 'lessons'))) return null;
  const isPreview = Boolean(ticket);
  return fileName.endsWith('.vtt')
    ? findCaptions(req, fileName, isPreview)
    : findUpload(req, fileName, isPreview);
}
