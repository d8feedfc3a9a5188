import { languages } from '@duo/domain/languages/languages';
import {
  type CollectionSlug,
  commitTransaction,
  type Endpoint,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';

const path = '/versions/:id';

/** What a version says of itself rather than of the content. */
function contentOf(version: object) {
  const { _status, createdAt, updatedAt, id, ...content } = version as Record<string, unknown>;
  return content;
}

/** Runs `write` in one transaction, and answers as Payload's own restore does. */
async function restore(req: PayloadRequest, write: () => Promise<unknown>): Promise<Response> {
  const isOurs = await initTransaction(req);
  try {
    await write();
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  return Response.json({ message: req.t('version:restoredSuccessfully') });
}

/**
 * Restoring a version of a document makes its text of then the draft of each language. Payload's own
 * restore sets every language's state back as well, and so publishes what nobody looked at
 * (decision 0006).
 */
export function restoreAsDraft(collection: CollectionSlug): Endpoint {
  const handler = (req: PayloadRequest) =>
    restore(req, async () => {
      const shared = { collection, depth: 0, overrideAccess: false, req } as const;
      for (const locale of languages) {
        const asked = { ...shared, locale, fallbackLocale: false as const };
        const id = String(req.routeParams?.id);
        const { parent, version } = await req.payload.findVersionByID({ ...asked, id });
        const data = contentOf(version) as never;
        await req.payload.update({ ...asked, id: parent as number, data, draft: true });
      }
    });
  return { path, method: 'post', handler };
}

/** The same for a global. */
export function restoreGlobalAsDraft(slug: GlobalSlug): Endpoint {
  const handler = (req: PayloadRequest) =>
    restore(req, async () => {
      const shared = { slug, depth: 0, overrideAccess: false, req } as const;
      for (const locale of languages) {
        const asked = { ...shared, locale, fallbackLocale: false as const };
        const id = String(req.routeParams?.id);
        const { version } = await req.payload.findGlobalVersionByID({ ...asked, id });
        await req.payload.updateGlobal({
          ...asked,
          data: contentOf(version) as never,
          draft: true,
        });
      }
    });
  return { path, method: 'post', handler };
}
