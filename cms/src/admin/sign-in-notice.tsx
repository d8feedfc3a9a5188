import { createTranslator } from '@duo/i18n/translate';
import type { ServerProps } from 'payload';
import { staffLanguageOf } from './staff-language.ts';

/** Says on the sign-in page whose admin this is. */
export function SignInNotice({ i18n }: ServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <div className="duo-sign-in">
      <h1>DUO for a JOB</h1>
      <p>{t('admin.signIn')}</p>
    </div>
  );
}
