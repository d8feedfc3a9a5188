import { z } from 'zod';
import { type Language, languages } from '../languages/languages.ts';
import { portalPath } from './portal-addresses.ts';

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

/** How often codes may be tried, right or wrong, besides the tries that each code has. */
export const spendLimits = {
  address: { count: 25, windowMinutes: 60 },
  client: { count: 60, windowMinutes: 60 },
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

/**
 * Random text that a form carries, the same when its button is pressed twice: the second press then gets
 * the answer of the first, rather than another code, or the news that the code was spent.
 */
const attemptSchema = z
  .string()
  .regex(/^[\w-]{16,64}$/)
  .optional();

/** What asks for a code; what it says of an address is a {@link FieldProblem}. */
export const askForCodeSchema = signInRequestSchema.extend({
  language: z.enum(languages),
  attempt: attemptSchema,
});

/** What spends a code, or the token of a link. */
export const spendCodeSchema = z.union([
  // A link that a mail program cut is over like any other that is not known.
  z.object({ token: z.string().min(1).max(200), attempt: attemptSchema }),
  signInRequestSchema.extend({ code: codeSchema.shape.code, attempt: attemptSchema }),
]);

/*
 * What portal and CMS say to each other about signing in, over `/api/portal/…`. The portal adds
 * `authorization: Session <token>` where somebody is signed in.
 */

/** `POST /api/portal/sign-in/ask`: known and unknown addresses get the same answer. */
export interface AskForCode {
  email: string;
  language: Language;
  attempt?: string;
}
export type AskForCodeAnswer =
  | { outcome: 'sent'; expiresAt: string }
  | { outcome: 'wait'; retryAfterSeconds: number };

/** `POST /api/portal/sign-in/spend`: by the code typed, or by the token of the link. */
export type SpendCode = ({ email: string; code: string } | { token: string }) & {
  attempt?: string;
};
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

/*
 * Besides, any endpoint of the portal answers: 400 with an {@link InvalidAnswer}; 401 with
 * `{ outcome: 'signedOut' }` when the session has ended; 429 with `retry-after` wherever the outcome
 * is `wait`; 503 with `retry-after` when the database is too busy.
 */

/** What was sent is not valid: a {@link FieldProblem} for each field of a form, or any other name. */
export interface InvalidAnswer {
  outcome: 'invalid';
  problems: Record<string, string>;
}
export interface SignedOutAnswer {
  outcome: 'signedOut';
}

/**
 * The page of the portal that the link of a mail opens. It has a button, and spends nothing before it
 * is pressed: mail scanners open links.
 */
export function signInLinkPath(language: Language, token: string): string {
  return `${portalPath('link', language)}?token=${token}`;
}
