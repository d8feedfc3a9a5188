import { isLanguage, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { adminAddresses } from '../addresses.ts';

/** The form of a new planned publication, filled in for one document in one language. */
export function planAddress(collection: string, id: number | string, language: Language): string {
  const query = new URLSearchParams({ planCollection: collection, planId: String(id) });
  query.set('planLanguage', language);
  return `${adminAddresses.create('planned-publications')}?${query}`;
}

/** The same form, filled in for a global. */
export function planGlobalAddress(slug: string, language: Language): string {
  const query = new URLSearchParams({ planGlobal: slug, planLanguage: language });
  return `${adminAddresses.create('planned-publications')}?${query}`;
}

const idForm = /^(?:\d{1,15}|[0-9a-f]{24})$/;

/** The document that {@link planAddress} named, as a relationship's value; else undefined. */
export function readPlannedDocument(req: Pick<PayloadRequest, 'query' | 'payload'>) {
  const { planCollection, planId } = req.query ?? {};
  const isKnown =
    typeof planCollection === 'string' && Object.hasOwn(req.payload.collections, planCollection);
  if (!isKnown || typeof planId !== 'string' || !idForm.test(planId)) return undefined;
  const value = req.payload.db.defaultIDType === 'number' ? Number(planId) : planId;
  return { relationTo: planCollection, value };
}

/** The global that {@link planGlobalAddress} named; else undefined. */
export function readPlannedGlobal(req: Pick<PayloadRequest, 'query' | 'payload'>) {
  const { planGlobal } = req.query ?? {};
  const known = req.payload.globals.config.map(({ slug }) => slug);
  return typeof planGlobal === 'string' && known.includes(planGlobal as never)
    ? planGlobal
    : undefined;
}

/** The language that {@link planAddress} named; else undefined. */
export function readPlannedLanguage(req: Pick<PayloadRequest, 'query'>): Language | undefined {
  const language = req.query?.planLanguage;
  return isLanguage(language) ? language : undefined;
}
