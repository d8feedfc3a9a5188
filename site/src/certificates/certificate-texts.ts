import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import type { CertificateState } from './load-certificate.ts';

/** The title of the page, and what it says below it. */
export function writeCertificateTexts(shown: CertificateState, language: Language) {
  const t = createTranslator(language, 'site');
  if (shown.state === 'asking') {
    return { title: t('certificate.ask.title'), text: t('certificate.ask.text') };
  }
  if (shown.state === 'wait') {
    const minutes = Math.ceil(shown.retryAfterSeconds / 60);
    return { title: t('certificate.wait.title'), text: t('certificate.wait.text', { minutes }) };
  }
  if (shown.state === 'unavailable') {
    return { title: t('certificate.unavailable.title'), text: t('certificate.unavailable.text') };
  }
  const texts = {
    valid: { title: t('certificate.valid.title'), text: t('certificate.valid.text') },
    revoked: { title: t('certificate.revoked.title'), text: t('certificate.revoked.text') },
    unknown: { title: t('certificate.unknown.title'), text: t('certificate.unknown.text') },
  };
  return texts[shown.answer.outcome];
}
