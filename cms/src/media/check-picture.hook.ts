import { createTranslator } from '@duo/i18n/translate';
import { fileTypeFromBuffer } from 'file-type';
import {
  APIError,
  type CollectionBeforeOperationHook,
  MissingFile,
  type PayloadRequest,
} from 'payload';
import sharp, { type Sharp } from 'sharp';
import { languageOf } from '../accounts/language.ts';
import { makeSafeName } from './safe-name.ts';

const maxPixels = 40_000_000;
const minWidth = 200;

type Refusal = 'media.type' | 'media.pixels' | 'media.small';
type UploadedFile = NonNullable<PayloadRequest['file']>;

interface Rewriting {
  extension: string;
  mimetype: string;
  write: (picture: Sharp) => Sharp;
}

const asWebp: Rewriting = {
  extension: 'webp',
  mimetype: 'image/webp',
  write: (picture) => picture.webp({ quality: 92 }),
};

/** What may come, and what is kept of it. AVIF takes too long to write for an editor who waits. */
const rewritings: Record<string, Rewriting> = {
  'image/jpeg': {
    extension: 'jpg',
    mimetype: 'image/jpeg',
    write: (picture) => picture.jpeg({ quality: 92 }),
  },
  'image/png': { extension: 'png', mimetype: 'image/png', write: (picture) => picture.png() },
  'image/webp': asWebp,
  'image/avif': asWebp,
};

/** The types of file that the form offers to choose. */
export const pictureTypes = Object.keys(rewritings);

function refuse(req: PayloadRequest, key: Refusal): never {
  throw new APIError(createTranslator(languageOf(req), 'cms')(key), 400, undefined, true);
}

function findFault({ width, height }: { width?: number; height?: number }): Refusal | undefined {
  if (!width || !height || width * height > maxPixels) return 'media.pixels';
  return width < minWidth ? 'media.small' : undefined;
}

/** The same picture and nothing else; undefined when it cannot be read to its end. */
async function rewrite(picture: Sharp, { write }: Rewriting): Promise<Buffer | undefined> {
  try {
    return await write(picture.clone().rotate()).toBuffer();
  } catch {
    return undefined;
  }
}

async function takePicture(file: UploadedFile, req: PayloadRequest): Promise<UploadedFile> {
  const type = await fileTypeFromBuffer(file.data);
  const rewriting = type && rewritings[type.mime];
  if (!rewriting) return refuse(req, 'media.type');
  const picture = sharp(file.data, { limitInputPixels: maxPixels });
  const size = await picture.metadata().catch(() => ({}));
  const fault = findFault(size);
  if (fault) return refuse(req, fault);
  const data = await rewrite(picture, rewriting);
  if (!data) return refuse(req, 'media.pixels');
  const { mimetype, extension } = rewriting;
  return { data, size: data.length, mimetype, name: makeSafeName(file.name, extension) };
}

/**
 * Takes only pictures, by their content and not by the name or type that they came with, within
 * pixel bounds, and writes them anew under a name of its own: without the place and the device that a
 * camera notes, and without whatever else the file carried. Source: OWASP ASVS 5.0, 5.2 and 14.2.
 */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isNew = operation === 'create' && args.duplicateFromID === undefined;
  // Payload would fetch the file from an address that the client names, past these checks.
  if (isNew && !req.file) throw new MissingFile(req.t);
  if ((isNew || operation === 'update') && req.file) req.file = await takePicture(req.file, req);
  return args;
};
