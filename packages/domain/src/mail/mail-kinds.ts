/**
 * Every mail that the product sends. A lower `priority` goes first. A secret mail holds a code or a
 * link that opens something: it ends, and nobody but its reader sees it. The last mail to a person
 * leaves no trace of her once it has gone.
 */
export const mailKinds = {
  signInCode: { priority: 0, isSecret: true, isLast: false },
  changeEmailCode: { priority: 0, isSecret: true, isLast: false },
  emailChanged: { priority: 1, isSecret: false, isLast: false },
  staffInvitation: { priority: 1, isSecret: true, isLast: false },
  staffPassword: { priority: 0, isSecret: true, isLast: false },
  dataErased: { priority: 1, isSecret: false, isLast: true },
  unusedErased: { priority: 1, isSecret: false, isLast: true },
} as const satisfies Record<string, { priority: number; isSecret: boolean; isLast: boolean }>;

export type MailKind = keyof typeof mailKinds;

export const mailKindNames = Object.keys(mailKinds) as MailKind[];

/** The words that a mail needs, by its kind. Links are built from the configuration, never from a request. */
export interface MailValues {
  signInCode: { code: string; link: string; minutes: number };
  changeEmailCode: { code: string; minutes: number };
  emailChanged: { newEmail: string; phone: string };
  staffInvitation: { name: string; link: string; hours: number };
  staffPassword: { name: string; link: string; hours: number };
  dataErased: { phone: string };
  unusedErased: { months: number; phone: string };
}

/**
 * `waiting` and `sending` are on their way; `sent` was taken by the mail service; `kept` stays on a
 * demo's machine; `dead` was given up, and staff may send it again; `blocked` because its address
 * bounced; `expired` because its code or link ended first.
 */
export const mailStates = [
  'waiting',
  'sending',
  'sent',
  'kept',
  'dead',
  'blocked',
  'expired',
] as const;
export type MailState = (typeof mailStates)[number];

/** What the mail service tells afterwards of a mail that it took. */
export const deliveries = ['delivered', 'bounced', 'complained', 'failed'] as const;
export type Delivery = (typeof deliveries)[number];
