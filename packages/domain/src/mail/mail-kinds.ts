/** Every mail that the product sends, and how urgent it is: a lower number goes first. */
export const mailKinds = {
  signInCode: { priority: 0, isSecret: true },
  changeEmailCode: { priority: 0, isSecret: true },
  emailChanged: { priority: 1, isSecret: false },
  staffInvitation: { priority: 1, isSecret: true },
  dataErased: { priority: 1, isSecret: false },
} as const satisfies Record<string, { priority: number; isSecret: boolean }>;

export type MailKind = keyof typeof mailKinds;

/** The words that a mail needs, by its kind. Links are built from the configuration, never from a request. */
export interface MailValues {
  signInCode: { code: string; link: string; minutes: number };
  changeEmailCode: { code: string; minutes: number };
  emailChanged: { newEmail: string; phone: string };
  staffInvitation: { name: string; link: string; hours: number };
  dataErased: { phone: string };
}

export const mailStates = ['waiting', 'sending', 'sent', 'dead', 'blocked'] as const;
export type MailState = (typeof mailStates)[number];
