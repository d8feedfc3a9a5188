import { type GuardedCollection, reachOf } from '@duo/domain/accounts/permissions';
import type { Language } from '@duo/domain/languages/languages';
import type { PlannedPublication } from '../../payload-types.ts';
import type { DocumentName } from './site-document.ts';
import type { Viewer } from './viewer.ts';

/** A publication, or its end, at a moment to come or that was refused. */
export interface Plan {
  id: number | string;
  document: DocumentName;
  language: Language;
  action: 'publish' | 'unpublish';
  /** ISO 8601 instant. */
  at: string;
  /** Why it was not carried out; null while it is to come. */
  refusal: string | null;
}

function nameOf({ document, global }: PlannedPublication): DocumentName {
  if (global) return { kind: 'global', slug: global, id: null };
  const { relationTo, value } = document ?? { relationTo: 'pages', value: 0 };
  const id = typeof value === 'object' ? value.id : value;
  return { kind: 'collection', slug: relationTo, id };
}

function toPlan(plan: PlannedPublication): Plan {
  const { id, language, action, at, state, refusal } = plan;
  return {
    id,
    document: nameOf(plan),
    language,
    action,
    at,
    refusal: state === 'refused' ? (refusal ?? '') : null,
  };
}

/** Whether a plan is for something that the viewer publishes: an editor has no lessons to publish. */
function isViewers({ user }: Viewer, { document }: Plan): boolean {
  if (document.kind === 'global') return true;
  return reachOf(user.role, document.slug as GuardedCollection, 'update') === 'all';
}

/** The plans that are refused, the latest first, then those to come, the next first. */
export async function loadPlans(viewer: Viewer, limit: number): Promise<Plan[]> {
  const { payload, user } = viewer;
  const load = async (state: 'waiting' | 'refused', sort: string) => {
    const { docs } = await payload.find({
      collection: 'planned-publications',
      where: { state: { equals: state } },
      sort,
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    });
    return docs.map(toPlan).filter((plan) => isViewers(viewer, plan));
  };
  return [...(await load('refused', '-at')), ...(await load('waiting', 'at'))];
}
