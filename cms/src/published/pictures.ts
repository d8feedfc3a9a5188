import type { Picture, PictureSource } from '@duo/domain/media/picture';
import type { Media } from '../payload-types.ts';
import type { Reader } from './reader.ts';

type StoredSize = {
  filename?: string | null;
  mimeType?: string | null;
  width?: number | null;
  height?: number | null;
};

function toSource(size: StoredSize | undefined): PictureSource | null {
  if (!size?.filename || !size.mimeType || !size.width || !size.height) return null;
  return {
    fileName: size.filename,
    mimeType: size.mimeType,
    width: size.width,
    height: size.height,
  };
}

function listSources(media: Media): PictureSource[] {
  const sizes = Object.values(media.sizes ?? {}).map(toSource);
  const made = sizes.filter((source) => source !== null);
  const original = toSource(media);
  return made.length > 0 || !original ? made.sort((a, b) => a.width - b.width) : [original];
}

/** A picture to show, or null when there is none or it was withheld. */
export async function readPicture(
  reader: Reader,
  relation: number | string | Media | null | undefined,
): Promise<Picture | null> {
  if (!relation) return null;
  const media = await reader.findById(
    'media',
    typeof relation === 'object' ? relation.id : relation,
  );
  if (!media) return null;
  const sources = listSources(media);
  const largest = sources.at(-1);
  if (!largest) return null;
  return {
    id: media.id,
    alternativeText: media.decorative ? '' : (media.alternativeText ?? ''),
    width: largest.width,
    height: largest.height,
    sources,
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  };
}
