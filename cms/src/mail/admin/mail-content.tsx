import { createTranslator } from '@duo/i18n/translate';
import type { UIFieldServerProps } from 'payload';
import { staffLanguageOf } from '../../admin/staff-language.ts';
import { ShownMail } from './shown-mail.client.tsx';

/** What a mail says, where staff may see it, and the button by which it is sent again. */
export function MailContent({ i18n }: UIFieldServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <ShownMail
      words={{
        title: t('mail.content.title'),
        text: t('mail.content.text'),
        secret: t('mail.content.secret'),
        gone: t('mail.content.gone'),
        sendAgain: t('mail.again.button'),
        done: t('mail.again.done'),
        failed: t('mail.failed'),
      }}
    />
  );
}
