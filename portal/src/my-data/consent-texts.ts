import type { ConsentPurpose, ConsentView } from '@duo/domain/privacy/personal-data';
import type { Translate } from '@duo/i18n/translate';

/** What a consent is called, and what is agreed to. */
export function writeConsent(
  purpose: ConsentPurpose,
  t: Translate<'portal'>,
): { title: string; text: string } {
  switch (purpose) {
    case 'news':
      return { title: t('consent.news.title'), text: t('consent.news.text') };
    case 'research':
      return { title: t('consent.research.title'), text: t('consent.research.text') };
    case 'matching':
      return { title: t('consent.matching.title'), text: t('consent.matching.text') };
    case 'selection':
      return { title: t('consent.selection.title'), text: t('consent.selection.text') };
  }
}

/** The consents that are the volunteer's to see: those of an application only once she has decided on them. */
export function listShownConsents(consents: readonly ConsentView[]): ConsentView[] {
  return consents.filter(
    ({ purpose, decidedAt }) => purpose === 'news' || purpose === 'research' || decidedAt !== null,
  );
}
