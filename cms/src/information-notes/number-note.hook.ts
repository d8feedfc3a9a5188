import type { CollectionBeforeChangeHook } from 'payload';
import { findLatestNote } from './find-note.ts';

/** Gives a new note the next number, and the moment from which it stands, whatever was sent. */
export const numberNote: CollectionBeforeChangeHook = async ({ data, req }) => {
  const latest = await findLatestNote(req);
  return { ...data, version: (latest?.version ?? 0) + 1, from: new Date().toISOString() };
};
