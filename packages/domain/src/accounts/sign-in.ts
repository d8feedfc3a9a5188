import { z } from 'zod';
import type { Language } from '../languages/languages.ts';

/** How long a code and its link can be spent. */
export const codeLifetimeMinutes = 10;

/** How often a wrong code may be typed before a new one is needed. */
export const codeTries = 5;

/** How long a session lasts unused, and how long at most. */
export const sessionIdleDays = 30;
export const sessionMaxDays = 90;

/** How many messages may be asked for, for each address and for each client. */
export const signInLimits = {
  address: { count: 5, windowMinutes: 60 },
  client: { count: 20, windowMinutes: 60 },
} as const;

/** What can be wrong in a form, as a key of the reader's messages. */
export type FieldProblem =
  | 'email.missing'
  | 'email.invalid'
  | 'email.tooLong'
  | 'code.missing'
  | 'code.notSixDigits';

const problem = (key: FieldProblem) => key;

/** An e-mail address as it is kept: without spaces around it, and in lower case. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** The form that asks for a code. */
export const signInRequestSchema = z.object({
  email: z
    .string()
    .transform(normaliseEmail)
    .pipe(
      z
        .string()
        .min(1, problem('email.missing'))
        .max(254, problem('email.tooLong'))
        .email(problem('email.invalid')),
    ),
});

/** The form that spends a code: six digits, however they were grouped. */
export const codeSchema = z.object({
  code: z
    .string()
    .transform((text) => text.replaceAll(/[\s.-]/g, ''))
    .pipe(
      z
        .string()
        .min(1, problem('code.missing'))
        .regex(/^\d{6}$/, problem('code.notSixDigits')),
    ),
});

/*
 * What portal and CMS say to each other about signing in, over `/api/portal/…`. The portal adds
 * `authorization: Session <token>` where somebody is signed in.
 */

/** `POST /api/portal/sign-in/ask`: known and unknown addresses get the same answer. */
export interface AskForCode {
  email: string;
  language: Language;
}
export type AskForCodeAnswer =
  | { outcome: 'sent'; expiresAt: string }
  | { outcome: 'wait'; retryAfterSeconds: number };

/** `POST /api/portal/sign-in/spend`: by the code typed, or by the token of the link. */
export type SpendCode = { email: string; code: string } | { token: string };
export type SpendCodeAnswer =
  | { outcome: 'signedIn'; session: IssuedSession; isNewAccount: boolean; language: Language }
  | { outcome: 'wrong'; triesLeft: number }
  | { outcome: 'spent' | 'expired' | 'tooManyTries' }
  | { outcome: 'wait'; retryAfterSeconds: number };

/** The one secret that a browser holds. It is never kept in clear. Instants are ISO 8601. */
export interface IssuedSession {
  token: string;
  expiresAt: string;
}
