import type { AskForCodeAnswer, SpendCodeAnswer } from '@duo/domain/accounts/sign-in';
import type { ChangeEmailAnswer, HomeAnswer, SessionsAnswer } from '@duo/domain/accounts/volunteer';
import { languages } from '@duo/domain/languages/languages';
import { consentPurposes, type MyDataAnswer } from '@duo/domain/privacy/personal-data';
import { z } from 'zod';
import { shapeOf } from './answers.ts';

export const instantSchema = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const seconds = z.number().nonnegative();

const session = z.object({ token: z.string().min(1), expiresAt: instantSchema });

export const waitSchema = z.object({ outcome: z.literal('wait'), retryAfterSeconds: seconds });

const wrong = z.object({ outcome: z.literal('wrong'), triesLeft: z.int().nonnegative() });

const over = z.object({ outcome: z.enum(['spent', 'expired', 'tooManyTries']) });

export const volunteerSchema = z.object({
  id: z.union([z.number(), z.string()]),
  email: z.string(),
  language: z.enum(languages),
  createdAt: instantSchema,
});

/** What any answer to somebody who is signed in may carry. */
export const renewalSchema = z.object({ renewed: session.optional() });

export const askForCodeAnswer = shapeOf<AskForCodeAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('sent'), expiresAt: instantSchema }),
    waitSchema,
  ]),
);

export const spendCodeAnswer = shapeOf<SpendCodeAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('signedIn'),
      session,
      isNewAccount: z.boolean(),
      language: z.enum(languages),
    }),
    wrong,
    over,
    waitSchema,
  ]),
);

export const changeEmailAnswer = shapeOf<ChangeEmailAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('changed'), email: z.string() }),
    wrong,
    over,
    z.object({ outcome: z.literal('taken') }),
    waitSchema,
  ]),
);

export const homeAnswer = shapeOf<HomeAnswer>(z.looseObject({ volunteer: volunteerSchema }));

export const sessionsAnswer = shapeOf<SessionsAnswer>(
  z.looseObject({
    volunteer: volunteerSchema,
    sessions: z.array(
      z.object({
        id: z.string(),
        isThisOne: z.boolean(),
        device: z.string(),
        startedAt: instantSchema,
        lastUsedAt: instantSchema,
      }),
    ),
  }),
);

export const myDataAnswer = shapeOf<MyDataAnswer>(
  z.looseObject({
    volunteer: volunteerSchema,
    kept: z.array(z.object({ because: z.string(), forMonths: z.number() })),
    consents: z.array(
      z.looseObject({
        purpose: z.enum(consentPurposes),
        granted: z.boolean(),
        decidedAt: instantSchema.nullable(),
      }),
    ),
  }),
);

/** Endings, savings and erasures say nothing but that they were done. */
export const doneAnswer = shapeOf<unknown>(
  z.looseObject({ outcome: z.enum(['ended', 'saved', 'erased']) }),
);
