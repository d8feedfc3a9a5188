import type { Language } from '@duo/domain/languages/languages';
import type { MailKind, MailValues } from '@duo/domain/mail/mail-kinds';
import type { MailWords } from '@duo/domain/mail/mail-words';
import { defaultWords } from '../src/default-words.ts';
import { type MailSender, type RenderedMail, renderMail } from '../src/render-mail.ts';

const phone = '+32 2 203 02 31';

export const sampleValues: { [K in MailKind]: MailValues[K] } = {
  signInCode: { code: '482913', minutes: 10, link: 'https://portal.example/fr/entrer?a=1&b=2' },
  changeEmailCode: { code: '482913', minutes: 10 },
  emailChanged: { newEmail: 'new@example.org', phone },
  staffInvitation: { name: 'Camille', hours: 48, link: 'https://cms.example/invitation' },
  staffPassword: { name: 'Camille', hours: 24, link: 'https://cms.example/admin/reset/a' },
  dataErased: { phone },
  unusedErased: { months: 24, phone },
};

const sender: MailSender = {
  organisation: 'DUO for a JOB',
  address: 'Rue de Stassart 48, 1050 Bruxelles',
  phone,
  siteUrl: 'https://www.example.org',
};

interface Changes {
  language?: Language;
  words?: Partial<MailWords>;
  values?: Record<string, string | number>;
  sender?: Partial<MailSender>;
}

/** Renders a mail of a kind, but for what a test changes. */
export function renderSample(kind: MailKind, changes: Changes = {}): Promise<RenderedMail> {
  const language = changes.language ?? 'fr';
  return renderMail({
    kind,
    language,
    words: { ...defaultWords(kind, language), ...changes.words },
    values: { ...sampleValues[kind], ...changes.values },
    sender: { ...sender, ...changes.sender },
  });
}
