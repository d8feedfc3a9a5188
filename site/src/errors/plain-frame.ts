import type { Language } from '@duo/domain/languages/languages';
import type { SiteFrame } from '@duo/domain/pages/published-page';
import { createTranslator } from '@duo/i18n/translate';

/**
 * The frame of an error page when the CMS can't be asked: a way to the start and to people. The address and
 * number are the association's public ones.
 */
export function plainFrame(language: Language): SiteFrame {
  const t = createTranslator(language, 'site');
  const start = { label: t('error.start'), href: `/${language}` };
  return {
    navigation: [],
    mainAction: start,
    footer: [],
    legalLinks: [],
    contact: {
      organisation: 'DUO for a JOB',
      street: 'Rue de Stassart 48',
      postalCode: '1050',
      city: t('error.city'),
      phone: '+32 2 203 02 31',
      email: 'brussels@duoforajob.be',
      website: 'www.duoforajob.be',
      openingHours: '',
    },
    announcement: null,
  };
}
