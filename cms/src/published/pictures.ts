import type { Picture, PictureSource } from '@duo/domain/media/picture';
import { configuration } from '../configuration.ts';
import type { Media } from '../payload-types.ts';
import { findPicture } from './picture-publication.ts';
import { nameForPreview } from './picture-ticket.ts';
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

type NameFile = (fileName: string) => string;

/** How files of a picture are named: in a preview, one that readers do not see has a name of its own. */
async function chooseNaming({ req, previewer }: Reader, id: number | string): Promise<NameFile> {
  const asStored: NameFile = (fileName) => fileName;
  if (previewer === undefined) return asStored;
  const picture = await findPicture(req, { id: { equals: id } });
  if (picture?.isPublished) return asStored;
  return (fileName) => nameForPreview(fileName, previewer, configuration.payloadSecret, new Date());
}

/**
 * A picture to show; null when there is none, it was withheld, or it is not published in the reader's
 * language. A preview shows drafts.
 */
export async function readPicture(
  reader: Reader,
  relation: number | string | Media | null | undefined,
): Promise<Picture | null> {
  if (!relation) return null;
  const media = await reader.findById(
    'media',
    typeof relation === 'object' ? relation.id : relation,
  );
  if (!media || media.withheld) return null;
  const nameFile = await chooseNaming(reader, media.id);
  const sources = listSources(media).map((source) => ({
    ...source,
    fileName: nameFile(source.fileName),
  }));
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
