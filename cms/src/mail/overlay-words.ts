import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import { type MailWords, mailWordNames } from '@duo/domain/mail/mail-words';
import { defaultWords } from '@duo/mail-templates/default-words';

export type WrittenWords = Partial<Record<keyof MailWords, string | null>>;

/** What staff wrote, over the product's own words: what is empty stays as the product has it. */
export function overlayWords(
  kind: MailKind,
  language: Language,
  written: WrittenWords | undefined,
): MailWords {
  const words = defaultWords(kind, language);
  for (const name of mailWordNames) {
    const text = written?.[name]?.trim();
    if (text) words[name] = text;
  }
  return words;
}
