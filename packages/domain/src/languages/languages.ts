/** The languages of the product, the default one first. Adding one is an entry here and a message file. */
export const languages = ['fr', 'nl', 'en'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'fr';

/** Each language's own name, and the direction in which it is written. */
export const languageFacts: Record<Language, { name: string; direction: 'ltr' | 'rtl' }> = {
  fr: { name: 'Français', direction: 'ltr' },
  nl: { name: 'Nederlands', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
};

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The languages to try for content that is missing in `language`: the whole page falls back, never a field. */
export function fallbackOrder(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language)];
}
