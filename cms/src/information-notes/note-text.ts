import { createHash } from 'node:crypto';
import { noteTitle } from '@duo/application-texts/write-answer';
import type { NoteView } from '@duo/domain/applications/application-view';
import type { Language } from '@duo/domain/languages/languages';

/** The whole note as one text: each part under its heading, parted by blank lines. */
export function writeNote({ parts }: NoteView, language: Language): string {
  return parts
    .map(({ part, text }) => `${noteTitle(part, language)}\n\n${text.replaceAll(/\r\n?/g, '\n')}`)
    .join('\n\n');
}

/** By which a text is proven to be the one that was shown: SHA-256 in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
