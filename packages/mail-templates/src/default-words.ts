import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import type { MailWords } from '@duo/domain/mail/mail-words';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

type Keys = Partial<Record<keyof MailWords, MessageKey<'mail'>>>;

const keysByKind: Record<MailKind, Keys> = {
  signInCode: {
    subject: 'signInCode.subject',
    heading: 'signInCode.heading',
    body: 'signInCode.body',
    button: 'signInCode.button',
    aside: 'signInCode.aside',
  },
  changeEmailCode: {
    subject: 'changeEmailCode.subject',
    heading: 'changeEmailCode.heading',
    body: 'changeEmailCode.body',
    aside: 'changeEmailCode.aside',
  },
  emailChanged: {
    subject: 'emailChanged.subject',
    heading: 'emailChanged.heading',
    body: 'emailChanged.body',
    aside: 'emailChanged.aside',
  },
  staffInvitation: {
    subject: 'staffInvitation.subject',
    heading: 'staffInvitation.heading',
    body: 'staffInvitation.body',
    button: 'staffInvitation.button',
    aside: 'staffInvitation.aside',
  },
  staffPassword: {
    subject: 'staffPassword.subject',
    heading: 'staffPassword.heading',
    body: 'staffPassword.body',
    button: 'staffPassword.button',
    aside: 'staffPassword.aside',
  },
  dataErased: {
    subject: 'dataErased.subject',
    heading: 'dataErased.heading',
    body: 'dataErased.body',
    aside: 'dataErased.aside',
  },
  unusedErased: {
    subject: 'unusedErased.subject',
    heading: 'unusedErased.heading',
    body: 'unusedErased.body',
    aside: 'unusedErased.aside',
  },
};

// Each placeholder stands for itself: the words are filled later, together with those of the CMS.
const untouched = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `{${String(name)}}`, has: () => true },
);

/** The words of a mail as the product brings them, with their placeholders in braces. */
export function defaultWords(kind: MailKind, language: Language): MailWords {
  const t = createTranslator(language, 'mail');
  const keys = keysByKind[kind];
  const word = (name: keyof MailWords) => (keys[name] ? t(keys[name], untouched) : '');
  return {
    subject: word('subject'),
    heading: word('heading'),
    body: word('body'),
    button: word('button'),
    aside: word('aside'),
  };
}
