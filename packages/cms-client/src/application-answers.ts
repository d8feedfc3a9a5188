import { answerProblems } from '@duo/domain/applications/answer-schemas';
import {
  type ApplicationAnswer,
  type ApplicationLists,
  answerOrigins,
  type BeginAnswer,
  type ConfirmAnswer,
  type ConfirmationAnswer,
  type MessageAnswer,
  noteParts,
  type SaveAnswerAnswer,
  type SubmitAnswer,
  type VolunteerStepAnswer,
  volunteerActs,
} from '@duo/domain/applications/application-view';
import { type Condition, conditionNames } from '@duo/domain/applications/conditions';
import { type Question, questions } from '@duo/domain/applications/questions';
import { applicationStates, holdableStates } from '@duo/domain/applications/states';
import { languages } from '@duo/domain/languages/languages';
import { z } from 'zod';
import { shapeOf } from './answers.ts';
import { instantSchema, volunteerSchema, waitSchema } from './portal-answers.ts';

const state = z.enum(applicationStates);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const question = z.enum(questions as [Question, ...Question[]]);
const condition = z.enum(conditionNames as [Condition, ...Condition[]]);
const reference = z.string().min(1);
const revision = z.int().nonnegative();

const rawAnswer = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const answers = z.partialRecord(
  question,
  z.object({
    value: rawAnswer,
    revision,
    savedAt: instantSchema,
    origin: z.enum(answerOrigins),
    language: z.enum(languages),
  }),
);

const branches = z.array(
  z.object({ id: z.string(), city: z.string(), phone: z.string().nullable() }),
);

const lists = z.object({
  branches,
  sectors: z.array(z.object({ id: z.string(), name: z.string() })),
  note: z
    .object({
      version: z.string().min(1),
      parts: z.array(z.object({ part: z.enum(noteParts), text: z.string() })),
    })
    .nullable(),
});

// An object that is not loose: whatever of the staff's side came along by mistake goes no further.
const application = z.object({
  reference,
  state,
  heldFrom: z.enum(holdableStates).nullable(),
  revision,
  answers,
  unanswered: z.array(question),
  isByTelephone: z.boolean(),
  submittedAt: instantSchema.nullable(),
  next: z.object({ owner: z.enum(['volunteer', 'coordinator']), dueOn: day }).nullable(),
  branch: z.object({ city: z.string(), phone: z.string().nullable() }).nullable(),
  returnOn: day.nullable(),
  appointment: z.object({ kind: z.enum(['infoSession', 'interview']), on: day }).nullable(),
  history: z.array(z.object({ at: instantSchema, state })),
  messages: z.array(
    z.object({ id: z.string(), at: instantSchema, from: z.string().nullable(), text: z.string() }),
  ),
  mayDo: z.array(z.enum(volunteerActs)),
  isMerged: z.boolean(),
});

export const applicationAnswer = shapeOf<ApplicationAnswer>(
  z.object({
    volunteer: volunteerSchema,
    application: application.nullable(),
    lists,
    today: day,
    mayBegin: z.discriminatedUnion('now', [
      z.object({ now: z.literal(true) }),
      z.object({ now: z.literal(false), from: day.nullable() }),
    ]),
  }),
);

export const beginAnswer = shapeOf<BeginAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.enum(['begun', 'open']), reference }),
    z.object({ outcome: z.literal('tooEarly'), from: day.nullable() }),
  ]),
);

const closed = z.object({ outcome: z.literal('closed'), state: state.nullable() });
const submitted = z.object({ outcome: z.literal('submitted'), reference });
const refused = z.object({
  outcome: z.literal('refused'),
  missing: z.array(condition),
  unanswered: z.array(question),
});
const unknown = z.object({ outcome: z.literal('unknown') });

export const saveAnswerAnswer = shapeOf<SaveAnswerAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('saved'),
      revision,
      faults: z.array(z.object({ field: z.string(), problem: z.enum(answerProblems) })),
      replaced: rawAnswer.nullable(),
    }),
    closed,
  ]),
);

export const submitAnswer = shapeOf<SubmitAnswer>(
  z.discriminatedUnion('outcome', [submitted, refused, closed]),
);

export const volunteerStepAnswer = shapeOf<VolunteerStepAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.enum(['done', 'changed']), state }),
    z.object({ outcome: z.literal('refused'), missing: z.array(condition) }),
    closed,
  ]),
);

export const messageAnswer = shapeOf<MessageAnswer>(
  z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('sent') }), closed]),
);

export const confirmationAnswer = shapeOf<ConfirmationAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('open'),
      reference,
      name: z.string(),
      email: z.string(),
      answers,
      unanswered: z.array(question),
      lists,
    }),
    z.object({ outcome: z.literal('confirmed'), reference }),
    unknown,
    waitSchema,
  ]),
);

export const confirmAnswer = shapeOf<ConfirmAnswer>(
  z.discriminatedUnion('outcome', [
    submitted,
    refused,
    z.object({ outcome: z.literal('alreadyApplied') }),
    unknown,
    waitSchema,
  ]),
);

export const branchesAnswer = shapeOf<Pick<ApplicationLists, 'branches'>>(z.object({ branches }));
