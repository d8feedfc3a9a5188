import type { Language } from '@duo/domain/languages/languages';
import type { Contact } from '@duo/domain/pages/published-page';
import { createTranslator } from '@duo/i18n/translate';

/** How to reach people when the CMS can't be asked: the association's public address and number. */
export function plainContact(language: Language): Contact {
  const t = createTranslator(language, 'frame');
  return {
    organisation: 'DUO for a JOB',
    street: 'Rue de Stassart 48',
    postalCode: '1050',
    city: t('contact.city'),
    phone: '+32 2 203 02 31',
    email: 'brussels@duoforajob.be',
    website: 'www.duoforajob.be',
    openingHours: '',
  };
}
