import { type NoteView, noteParts } from '@duo/domain/applications/application-view';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { findLatestNote, type KeptNote } from './find-note.ts';

/** A note as somebody reads it in a language. */
export function viewNote(note: KeptNote, language: Language): NoteView {
  return {
    version: String(note.version),
    parts: noteParts.map((part) => ({ part, text: note[language][part] })),
  };
}

/** The information that a volunteer is owed now, in a language; null while none has been written. */
export async function findPresentNote(
  req: PayloadRequest,
  language: Language,
): Promise<NoteView | null> {
  const note = await findLatestNote(req);
  return note && viewNote(note, language);
}
