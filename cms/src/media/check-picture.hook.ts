import { randomBytes } from 'node:crypto';
import { createTranslator } from '@duo/i18n/translate';
import { fileTypeFromBuffer } from 'file-type';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import sharp from 'sharp';
import { languageOf } from '../accounts/language.ts';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

const maxPixels = 40_000_000;
const minWidth = 200;

type UploadedFile = NonNullable<PayloadRequest['file']>;

function refuse(req: PayloadRequest, key: 'media.type' | 'media.pixels' | 'media.small'): never {
  throw new APIError(createTranslator(languageOf(req), 'cms')(key), 400, undefined, true);
}

/** Lower-case ASCII words of the given name, and 6 random bytes: no path, no clash, no guess. */
function makeSafeName(original: string, extension: string): string {
  const words = original
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${words || 'picture'}-${randomBytes(6).toString('hex')}.${extension}`;
}

async function measure(file: UploadedFile, req: PayloadRequest) {
  try {
    return await sharp(file.data, { limitInputPixels: maxPixels }).metadata();
  } catch {
    return refuse(req, 'media.pixels');
  }
}

/**
 * Takes only pictures, by their content and not by the name or type that they came with, within
 * pixel bounds, and renames them. Source: OWASP ASVS 5.0, 5.2 (file upload and content).
 */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file;
  if (!file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) {
    return args;
  }
  const type = await fileTypeFromBuffer(file.data);
  if (!type || !pictureTypes.some((allowed) => allowed === type.mime)) refuse(req, 'media.type');
  const { width, height } = await measure(file, req);
  if (!width || !height || width * height > maxPixels) refuse(req, 'media.pixels');
  if (width < minWidth) refuse(req, 'media.small');
  file.mimetype = type.mime;
  file.name = makeSafeName(file.name, type.ext);
  return args;
};
