import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { documentTag } from '@duo/domain/publishing/tags';
import type { PayloadHandler, PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { findPicture } from './picture-publication.ts';
import { readPreviewName } from './picture-ticket.ts';
import { mayStillPreview } from './previewer.ts';

const safeName = /^[a-z0-9][a-z0-9-]{0,80}\.(?:webp|jpg|png|avif)$/;

const types: Record<string, string> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
};

const sizeNames = ['sizes.w480.filename', 'sizes.w960.filename', 'sizes.w1440.filename'];

interface ShownFile {
  id: number | string;
  fileName: string;
  isPreview: boolean;
}

async function findPictureOf(req: PayloadRequest, fileName: string) {
  if (!safeName.test(fileName)) return undefined;
  // The picture as it came is shown only when it is narrower than any size that is made.
  const original = { filename: { equals: fileName }, 'sizes.w480.filename': { exists: false } };
  const ofSizes = sizeNames.map((name) => ({ [name]: { equals: fileName } }));
  return findPicture(req, { or: [original, ...ofSizes] });
}

/** The file that a name may show: to all when it is published in a language, else by a preview's name. */
async function findFile(req: PayloadRequest, name: string): Promise<ShownFile | undefined> {
  const ticket = readPreviewName(name, configuration.payloadSecret, new Date());
  const fileName = ticket?.fileName ?? name;
  const picture = await findPictureOf(req, fileName);
  if (!picture) return undefined;
  const mayBeShown = ticket
    ? await mayStillPreview(req, ticket.staffId, 'media')
    : picture.isPublished;
  return mayBeShown ? { id: picture.id, fileName, isPreview: Boolean(ticket) } : undefined;
}

/**
 * The bytes of a picture that may be shown, with the tag by which caches let go of it. 404 for one
 * that is withheld or published in no language, as for one that never was.
 */
export const servePicture: PayloadHandler = async (req) => {
  const shown = await findFile(req, String(req.routeParams?.fileName ?? ''));
  const file = shown && path.join(configuration.dataDirectory, 'media', shown.fileName);
  const facts = file && (await stat(file).catch(() => undefined));
  if (!shown || !file || !facts) return new Response(null, { status: 404 });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': types[path.extname(file).slice(1)] ?? 'application/octet-stream',
      'content-length': String(facts.size),
      'cache-tag': documentTag('media', shown.id),
      'x-content-type-options': 'nosniff',
      ...(shown.isPreview ? { 'cache-control': 'private, no-store' } : {}),
    },
  });
};
