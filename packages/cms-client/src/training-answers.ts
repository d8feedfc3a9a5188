import { languages } from '@duo/domain/languages/languages';
import type { Left } from '@duo/domain/training/completion';
import type {
  AskAnswer,
  FinishAnswer,
  HandInQuizAnswer,
  LessonAnswer,
  LessonView,
  TrainingAnswer,
} from '@duo/domain/training/training-view';
import { z } from 'zod';
import { shapeOf } from './answers.ts';
import { instantSchema, volunteerSchema, waitSchema } from './portal-answers.ts';

const key = z.string().min(1);
const language = z.enum(languages);
const lessonState = z.enum(['locked', 'open', 'begun', 'waiting', 'done']);

const left = z.array(
  z.looseObject({ kind: z.enum(['quiz', 'scenario', 'reflection', 'confirmation']) }),
) as unknown as z.ZodType<Left[]>;

const lock = z.discriminatedUnion('because', [
  z.object({ because: z.literal('lesson'), title: z.string() }),
  z.object({ because: z.literal('modules'), titles: z.array(z.string()) }),
]);

const lessonRow = z.object({
  key,
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  language,
  state: lessonState,
  lock: lock.nullable(),
  left,
  isBinding: z.boolean(),
  hasRefresher: z.boolean(),
});

const course = z.object({
  title: z.string(),
  summary: z.string(),
  order: z.enum(['free', 'sequential']),
  modules: z.array(
    z.object({
      key,
      title: z.string(),
      summary: z.string(),
      state: z.enum(['locked', 'open', 'done']),
      lock: lock.nullable(),
      lessons: z.array(lessonRow),
    }),
  ),
  next: z.object({ key, title: z.string(), minutes: z.number() }).nullable(),
  left: z.object({
    lessons: z.number(),
    reflections: z.number(),
    waiting: z.number(),
    minutes: z.number(),
  }),
  isComplete: z.boolean(),
});

const certificate = z.object({
  number: z.string(),
  completedOn: z.string(),
  name: z.string(),
  verificationUrl: z.string(),
  isReady: z.boolean(),
});

export const trainingAnswer = shapeOf<TrainingAnswer>(
  z.object({
    volunteer: volunteerSchema,
    course: course.nullable(),
    certificate: certificate.nullable(),
    wantsReminders: z.boolean(),
  }),
);

const marked = z.object({
  percent: z.number(),
  hasPassed: z.boolean(),
  questions: z.array(z.object({ key, points: z.number(), feedback: z.array(z.string()) })),
});
const quizAnswers = z.record(z.string(), z.array(z.string()));
const quizWork = z.object({
  triesUsed: z.number(),
  triesLeft: z.number().nullable(),
  bestPercent: z.number().nullable(),
  hasPassed: z.boolean(),
  draft: quizAnswers,
  last: z.object({ answers: quizAnswers, marked }).nullable(),
});
const thread = z.array(
  z.object({ id: z.string(), at: instantSchema, from: z.string().nullable(), text: z.string() }),
);
const neighbour = z.object({ key, title: z.string() }).nullable();

// What is inside a block is typed by the domain alone.
const lesson = z.object({
  key,
  title: z.string(),
  language,
  editionId: z.string(),
  minutes: z.number(),
  blocks: z.array(z.looseObject({ type: z.string() })),
  // Of a draft that stands in no module yet, both are empty.
  module: z.object({ key: z.string(), title: z.string() }),
  place: z.object({ number: z.number(), of: z.number() }),
  previous: neighbour,
  next: neighbour,
  state: lessonState,
  rules: left,
  left,
  quizzes: z.record(z.string(), quizWork),
  reflections: z.record(
    z.string(),
    z.object({
      text: z.string(),
      state: z.enum(['none', 'draft', 'handedIn', 'returned', 'approved']),
      thread,
    }),
  ),
  scenarios: z.record(z.string(), z.object({ path: z.array(key), hasEnded: z.boolean() })),
  note: z.string(),
  questions: thread,
  feedback: z.object({ useful: z.number(), clear: z.number(), text: z.string() }).nullable(),
  refresher: z
    .object({ changedBlocks: z.array(z.number()), whatChanged: z.array(z.string()) })
    .nullable(),
}) as unknown as z.ZodType<LessonView>;

const volunteer = volunteerSchema;

export const lessonAnswer = shapeOf<LessonAnswer>(
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('lesson'), volunteer, lesson }),
    z.object({ outcome: z.literal('locked'), volunteer, title: z.string(), lock }),
    z.object({ outcome: z.literal('unknown'), volunteer }),
  ]),
);

/** A draft of a lesson, as its trainer previews it. */
export const previewAnswer = shapeOf<LessonView>(lesson);

const notToBeHad = z.object({ outcome: z.enum(['locked', 'unknown']) });

export const handInQuizAnswer = shapeOf<HandInQuizAnswer>(
  z.union([
    z.object({ outcome: z.literal('marked'), marked, work: quizWork }),
    z.object({ outcome: z.literal('incomplete'), unanswered: z.array(key) }),
    z.object({ outcome: z.literal('noTriesLeft') }),
    notToBeHad,
  ]),
);

export const finishAnswer = shapeOf<FinishAnswer>(
  z.union([
    z.object({ outcome: z.literal('finished'), left, isCourseComplete: z.boolean() }),
    notToBeHad,
  ]),
);

/** Of a question to the trainers. */
export const askAnswer = shapeOf<AskAnswer>(
  z.union([z.object({ outcome: z.literal('sent') }), waitSchema, notToBeHad]),
);

/** What was kept or sent; or why it could not be. */
export interface KeptAnswer {
  outcome: 'saved' | 'sent' | 'handedIn' | 'empty' | 'locked' | 'unknown';
}

export const keptAnswer = shapeOf<KeptAnswer>(
  z.object({ outcome: z.enum(['saved', 'sent', 'handedIn', 'empty', 'locked', 'unknown']) }),
);
