import { isLanguage, languages } from '@duo/domain/languages/languages';
import { badRequest, type Refusal } from './refusal.ts';

/** The names by which Payload takes a language, in the address and in a body alike. */
const languageNames = ['locale', 'fallbackLocale', 'fallback-locale', 'publishSpecificLocale'];

// Payload's own words for every language at once, and for no language to fall back on.
const otherWords = ['', 'all', 'none', 'null', 'false'];

function isLanguageOrWord(value: unknown): boolean {
  return isLanguage(value) || otherWords.some((word) => word === value);
}

/** Payload hands a language that it does not know to the database, as part of a question. */
export function checkLanguages(parameters: Record<string, unknown>): Refusal | undefined {
  const wrong = languageNames.find((name) => {
    const value = parameters[name];
    return value !== undefined && value !== null && value !== false && !isLanguageOrWord(value);
  });
  return wrong ? badRequest(`${wrong}: one of ${languages.join(', ')}.`) : undefined;
}
