import type { Language } from '@duo/domain/languages/languages';

/** A name that stands alone with a capital, as it stands within a sentence. */
export function inSentence(name: string, language: Language): string {
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
