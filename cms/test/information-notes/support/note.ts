import { noteParts } from '@duo/domain/applications/application-view';
import { languages } from '@duo/domain/languages/languages';
import type { TestCms } from '../../support/start-cms.ts';

type Texts = Record<(typeof noteParts)[number], string>;
type NoteData = Record<(typeof languages)[number], Texts>;

/** A whole note, each text of which names its language, its part and a word. */
export function makeNote(word: string): NoteData {
  const texts = (language: string) =>
    Object.fromEntries(noteParts.map((part) => [part, `${language} ${part} ${word}`]));
  return Object.fromEntries(languages.map((language) => [language, texts(language)])) as NoteData;
}

/** Writes the next version of the note, as the seed does. */
export async function writeNextNote({ payload }: TestCms, word: string): Promise<string> {
  const { version } = await payload.create({
    collection: 'information-notes',
    data: makeNote(word),
    overrideAccess: true,
  });
  return String(version);
}
