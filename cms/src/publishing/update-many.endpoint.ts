import { createTranslator } from '@duo/i18n/translate';
import {
  APIError,
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload';
import { languageOf } from '../accounts/language.ts';

/** More than an editor selects by hand; a wider selection is a mistake. */
const maxDocuments = 200;

interface Failure {
  id: number | string;
  message: string;
}

async function findSelected(req: PayloadRequest, collection: CollectionSlug) {
  const { where } = req.query as { where?: Where };
  if (!where || Object.keys(where).length === 0) {
    throw new APIError('Select documents: where is missing.', 400, undefined, true);
  }
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: maxDocuments,
    select: {},
    overrideAccess: false,
    req,
  });
  if (totalDocs > maxDocuments) {
    throw new APIError(`No more than ${maxDocuments} at once.`, 400, undefined, true);
  }
  return docs;
}

/**
 * Changes several documents, each as if it were opened and saved: the latest draft in the language
 * asked for, in a transaction of its own. Payload's own bulk update takes what is live for the text
 * to publish, and takes every language off when one is unpublished (decision 0006).
 */
export function updateMany(collection: CollectionSlug): Endpoint {
  const handler = async (req: PayloadRequest) => {
    const t = createTranslator(languageOf(req), 'cms');
    if (!req.data) await addDataAndFileToRequest(req);
    if (req.file) throw new APIError(t('media.fileStays'), 400, undefined, true);
    const { draft, publishAllLocales, unpublishAllLocales } = req.query;
    const docs: { id: number | string }[] = [];
    const errors: Failure[] = [];
    for (const { id } of await findSelected(req, collection)) {
      try {
        const updated = await req.payload.update({
          collection,
          id,
          data: structuredClone(req.data) as never,
          draft: draft === 'true' && req.data?._status !== 'published',
          ...(publishAllLocales === 'true' ? { publishAllLocales: true } : {}),
          ...(unpublishAllLocales === 'true' ? { unpublishAllLocales: true } : {}),
          locale: req.locale as 'fr',
          depth: 0,
          overrideAccess: false,
          user: req.user,
        });
        docs.push({ id: updated.id });
      } catch (error) {
        errors.push({ id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    const message = req.t(
      errors.length === 0 ? 'general:updatedSuccessfully' : 'error:unableToUpdateCount',
      { count: errors.length, total: docs.length + errors.length, label: collection },
    );
    return Response.json({ docs, errors, message }, { status: errors.length === 0 ? 200 : 400 });
  };
  return { path: '/', method: 'patch', handler };
}
