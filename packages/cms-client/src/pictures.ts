import { CmsRefused, CmsUnavailable } from './errors.ts';
import { type CmsConnection, requestFromCms } from './request.ts';

/** The picture types that the site shows. SVG is left out: opened by itself it can run script. */
export const pictureTypes = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'] as const;
export type PictureType = (typeof pictureTypes)[number];

export interface PictureFile {
  body: ArrayBuffer;
  type: PictureType;
  /** The documents that the file belongs to, such as `media/4`. */
  tags: string[];
}

const safeFileName = /^[a-z0-9][a-z0-9._-]{0,180}\.(avif|webp|jpe?g|png)$/i;

/** Whether a name can be a picture's file name: no folders, no dot first, an image's extension. */
export function isPictureFileName(fileName: string): boolean {
  return safeFileName.test(fileName) && !fileName.includes('..');
}

/** @throws as `requestFromCms`; `CmsUnavailable` too when the file is not a picture of a known type. */
export async function requestPicture(
  connection: CmsConnection,
  fileName: string,
): Promise<PictureFile> {
  if (!isPictureFileName(fileName)) throw new CmsRefused('Not the name of a picture', 404);
  const path = `/api/published/picture/${encodeURIComponent(fileName)}`;
  const { body, headers } = await requestFromCms(connection, path, pictureTypes.join(', '));
  const type = headers.get('content-type')?.split(';')[0]?.trim();
  const known = pictureTypes.find((candidate) => candidate === type);
  if (!known) throw new CmsUnavailable(`The CMS gave ${type ?? 'no type'} for a picture`);
  return { body, type: known, tags: readTags(headers.get('cache-tag')) };
}

function readTags(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
