import { createTranslator } from '@duo/i18n/translate';
import { MinimalTemplate } from '@payloadcms/next/templates';
import { cookies, headers } from 'next/headers';
import { readerLanguage } from '../../edge/reader-language.ts';

const command = 'node cms/src/accounts/first-admin.command.ts --email=… --name=…';

/** Where Payload would let any visitor make the first account. */
export async function NoAccountYet() {
  const language = readerLanguage(
    (await cookies()).toString(),
    (await headers()).get('accept-language') ?? '',
  );
  const t = createTranslator(language, 'cms');
  return (
    <MinimalTemplate>
      <div className="duo-sign-in">
        <h1>{t('accounts.none.title')}</h1>
        <p>{t('accounts.none.text')}</p>
        <p>
          <code>{command}</code>
        </p>
      </div>
    </MinimalTemplate>
  );
}
