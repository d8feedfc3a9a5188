import type { MailKind, MailValues } from '@duo/domain/mail/mail-kinds';
import { configuration } from '../configuration.ts';

/** Values by which a preview shows what a reader will see. */
export function sampleValues(kind: MailKind): MailValues[MailKind] {
  const phone = '+32 2 203 02 31';
  const samples: { [K in MailKind]: MailValues[K] } = {
    signInCode: { code: '123456', minutes: 10, link: configuration.portalUrl },
    changeEmailCode: { code: '123456', minutes: 10 },
    emailChanged: { newEmail: 'camille@example.org', phone },
    staffInvitation: { name: 'Camille', hours: 72, link: configuration.publicUrl },
    staffPassword: { name: 'Camille', hours: 24, link: configuration.publicUrl },
    dataErased: { phone },
    unusedErased: { months: 24, phone },
  };
  return samples[kind];
}
