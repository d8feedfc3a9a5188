import type { ConsentPurpose } from '@duo/domain/privacy/personal-data';
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
  }
}
