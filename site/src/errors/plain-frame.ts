import type { Language } from '@duo/domain/languages/languages';
import type { SiteFrame } from '@duo/domain/pages/published-page';
import { createTranslator } from '@duo/i18n/translate';
import { plainContact } from '@duo/page-frame/plain-contact';

/**
 * The frame of an error page when the CMS can't be asked: a way to the start and to people.
 */
export function plainFrame(language: Language): SiteFrame {
  const t = createTranslator(language, 'site');
  const start = { label: t('error.start'), href: `/${language}` };
  return {
    navigation: [],
    mainAction: start,
    footer: [],
    legalLinks: [],
    contact: plainContact(language),
    announcement: null,
  };
}
