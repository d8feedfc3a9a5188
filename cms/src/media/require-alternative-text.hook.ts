import { createTranslator } from '@duo/i18n/translate';
import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { contentLanguageOf, languageOf } from '../accounts/language.ts';

/** A picture that a document shows, and the field that says so. */
export interface ShownPicture {
  path: string;
  id: number | string;
}

async function isWordless(req: PayloadRequest, id: number | string): Promise<boolean> {
  const picture = await req.payload.findByID({
    collection: 'media',
    id,
    locale: contentLanguageOf(req),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return picture !== null && !picture.decorative && !picture.alternativeText;
}

/**
 * Refuses to publish a document in a language in which one of its pictures says something that has no
 * alternative text. Source: WCAG 2.2, 1.1.1.
 */
export function requireAlternativeText(
  collection: CollectionSlug,
  listPictures: (data: Record<string, unknown>) => ShownPicture[],
): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if (data._status !== 'published') return data;
    const message = createTranslator(languageOf(req), 'cms')('media.alternativeText');
    const errors: { path: string; message: string }[] = [];
    for (const { path, id } of listPictures(data)) {
      if (await isWordless(req, id)) errors.push({ path, message });
    }
    if (errors.length === 0) return data;
    throw new ValidationError({ collection, errors, req }, req.t);
  };
}
