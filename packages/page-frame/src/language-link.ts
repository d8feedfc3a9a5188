import type { Language } from '@duo/domain/languages/languages';

/** A way to the same page in another language. */
export interface LanguageLink {
  language: Language;
  /** In the language itself. */
  name: string;
  href: string;
  isCurrent: boolean;
}
