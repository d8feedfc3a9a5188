import { createTranslator } from '@duo/i18n/translate';
import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { contentLanguageOf, languageOf } from '../accounts/language.ts';
import { nameLanguage } from '../admin/language-names.ts';

/** A picture that a document shows, and the field that says so. */
export interface ShownPicture {
  path: string;
  id: number | string;
}

/** What keeps a picture from the pages of a language, for whoever publishes there; else undefined. */
async function findObstacle(req: PayloadRequest, id: number | string): Promise<string | undefined> {
  const content = contentLanguageOf(req);
  const picture = await req.payload.findByID({
    collection: 'media',
    id,
    locale: content,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (picture === null) return undefined;
  const reader = languageOf(req);
  const t = createTranslator(reader, 'cms');
  const name = picture.filename ?? String(id);
  if (picture.withheld) return t('media.pictureWithheld', { picture: name });
  if (picture._status === 'published') return undefined;
  return t('media.notPublished', { picture: name, language: nameLanguage(content, reader) });
}

/** What keeps each picture from the pages of the language of `req`, for whoever publishes there. */
export async function findPictureFaults(
  req: PayloadRequest,
  pictures: readonly ShownPicture[],
): Promise<{ path: string; message: string }[]> {
  const faults: { path: string; message: string }[] = [];
  for (const { path, id } of pictures) {
    const message = await findObstacle(req, id);
    if (message) faults.push({ path, message });
  }
  return faults;
}

/**
 * Refuses to publish a document in a language in which one of its pictures is not published, and so has
 * no words of its own for those who cannot see it. Source: WCAG 2.2, 1.1.1; decision 0017.
 */
export function requirePublishedPictures(
  collection: CollectionSlug,
  listPictures: (data: Record<string, unknown>) => ShownPicture[],
): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if (data._status !== 'published') return data;
    const errors = await findPictureFaults(req, listPictures(data));
    if (errors.length === 0) return data;
    throw new ValidationError({ collection, errors, req }, req.t);
  };
}
