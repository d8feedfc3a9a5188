import type { Language } from '@duo/domain/languages/languages';

/** The BCP 47 locale by which each language writes dates and numbers in Belgium. */
export const locales: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };
