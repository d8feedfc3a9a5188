import { keyOf } from './site-document.ts';
import type { Viewer } from './viewer.ts';

/** How long after the last keystroke somebody counts as at work on a document. */
const presenceMs = 5 * 60 * 1000;

type Reference = { id: number | string } | number | string;

const idOf = (reference: Reference) => (typeof reference === 'object' ? reference.id : reference);

async function loadNames({ payload }: Viewer, ids: (number | string)[]) {
  if (ids.length === 0) return new Map<number | string, string>();
  const { docs } = await payload.find({
    collection: 'staff',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map<number | string, string>(docs.map(({ id, name }) => [id, name]));
}

/**
 * Who is at work on which document at `now`, by its key: names of other members of staff. It reads
 * names past the viewer's own access, and nothing but names.
 */
export async function loadEditorsAtWork(viewer: Viewer, now: Date): Promise<Map<string, string>> {
  const since = new Date(now.getTime() - presenceMs).toISOString();
  const { docs: locks } = await viewer.payload.find({
    collection: 'payload-locked-documents',
    where: { updatedAt: { greater_than_equal: since } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const others = locks.filter(({ user }) => idOf(user.value) !== viewer.user.id);
  const names = await loadNames(
    viewer,
    others.map(({ user }) => idOf(user.value)),
  );
  const atWork = new Map<string, string>();
  for (const { document, globalSlug, user } of others) {
    const name = names.get(idOf(user.value));
    if (!name) continue;
    if (globalSlug) atWork.set(keyOf({ kind: 'global', slug: globalSlug, id: null }), name);
    if (!document) continue;
    const id = idOf(document.value);
    atWork.set(keyOf({ kind: 'collection', slug: document.relationTo, id }), name);
  }
  return atWork;
}
