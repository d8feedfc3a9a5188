import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { documentTag } from '@duo/domain/publishing/tags';
import type { PayloadHandler, PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';

const safeName = /^[a-z0-9][a-z0-9-]{0,80}\.(?:webp|jpg|png|avif)$/;

const types: Record<string, string> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
};

const sizeNames = ['sizes.w480.filename', 'sizes.w960.filename', 'sizes.w1440.filename'];

async function findPicture(req: PayloadRequest, fileName: string) {
  // The picture as it came is shown only when it is narrower than any size that is made.
  const original = { filename: { equals: fileName }, 'sizes.w480.filename': { exists: false } };
  const { docs } = await req.payload.find({
    collection: 'media',
    where: {
      and: [
        { withheld: { not_equals: true } },
        { or: [original, ...sizeNames.map((name) => ({ [name]: { equals: fileName } }))] },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/**
 * The bytes of a picture that may be shown, with the tag by which caches let go of it. 404 for one
 * that is withheld, as for one that never was.
 */
export const servePicture: PayloadHandler = async (req) => {
  const fileName = String(req.routeParams?.fileName ?? '');
  const extension = safeName.exec(fileName) ? path.extname(fileName).slice(1) : undefined;
  const picture = extension ? await findPicture(req, fileName) : undefined;
  const file = path.join(configuration.dataDirectory, 'media', fileName);
  const facts = picture && (await stat(file).catch(() => undefined));
  if (!extension || !picture || !facts) return new Response(null, { status: 404 });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-length': String(facts.size),
      'cache-tag': documentTag('media', picture.id),
      'x-content-type-options': 'nosniff',
    },
  });
};
