import type { PayloadRequest, Where } from 'payload';
import type { InformationNote } from '../payload-types.ts';

/** A note as it is kept: once saved, it has its number. */
export type KeptNote = InformationNote & { version: number };

async function findNote(req: PayloadRequest, where: Where): Promise<KeptNote | null> {
  const { docs } = await req.payload.db.find<KeptNote>({
    collection: 'information-notes',
    where,
    sort: '-version',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}

/** The note that stands now; null while none has been written. */
export function findLatestNote(req: PayloadRequest): Promise<KeptNote | null> {
  return findNote(req, {});
}

/** The note with a number; null where there is none. */
export function findNoteByVersion(req: PayloadRequest, version: string): Promise<KeptNote | null> {
  return /^\d{1,9}$/.test(version)
    ? findNote(req, { version: { equals: Number(version) } })
    : Promise.resolve(null);
}
