import type { Language } from '@duo/domain/languages/languages';
import { type LessonWork, noWork } from '@duo/domain/training/completion';
import type { Key } from '@duo/domain/training/lesson';
import type { MarkedQuiz, QuizAnswers } from '@duo/domain/training/marking';
import type { ReflectionWork } from '@duo/domain/training/training-view';
import type { PayloadRequest, Where } from 'payload';
import type { Id } from './material.ts';

/** What came of a quiz that was handed in. */
export interface KeptQuiz {
  triesUsed: number;
  /** Those that a trainer granted beside the quiz's own. */
  extraTries: number;
  bestPercent: number | null;
  hasPassed: boolean;
  last: { answers: QuizAnswers; marked: MarkedQuiz; language: Language } | null;
}

/** A reflection that was handed in; a draft of it is kept apart. */
export interface KeptReflection {
  text: string;
  state: Exclude<ReflectionWork['state'], 'none' | 'draft'>;
  handedInAt: string;
}

export interface KeptDrafts {
  quizzes: Record<Key, QuizAnswers>;
  reflections: Record<Key, string>;
}

/** The row of what a volunteer has done in a lesson. */
export interface KeptProgress {
  id: Id;
  volunteer: string;
  course: string;
  lesson: string;
  work: LessonWork;
  quizzes: Record<Key, KeptQuiz>;
  reflections: Record<Key, KeptReflection>;
  /** The choices of the present walk. */
  scenarios: Record<Key, Key[]>;
  drafts: KeptDrafts;
  begunAt: string;
  lastWorkAt: string;
  completedAt: string | null;
  edition: string | null;
  seenUntil: string | null;
  reflectionWaitsSince: string | null;
  questionWaitsSince: string | null;
}

/** What a lesson that was not begun is like. */
export type Progress = Omit<KeptProgress, 'id'> & { id: Id | null };

export const noQuiz: KeptQuiz = {
  triesUsed: 0,
  extraTries: 0,
  bestPercent: null,
  hasPassed: false,
  last: null,
};

interface Place {
  volunteer: string;
  course: string;
  lesson: string;
}

const collection = 'lesson-progress';

function unbegun(place: Place, now: Date): Progress {
  const at = now.toISOString();
  return {
    id: null,
    ...place,
    work: noWork,
    quizzes: {},
    reflections: {},
    scenarios: {},
    drafts: { quizzes: {}, reflections: {} },
    begunAt: at,
    lastWorkAt: at,
    completedAt: null,
    edition: null,
    seenUntil: null,
    reflectionWaitsSince: null,
    questionWaitsSince: null,
  };
}

/** All that a volunteer has done in a course. */
export async function readProgress(
  req: PayloadRequest,
  volunteer: string,
  course: Id,
): Promise<KeptProgress[]> {
  const where: Where = {
    and: [{ volunteer: { equals: volunteer } }, { course: { equals: String(course) } }],
  };
  const { docs } = await req.payload.db.find<KeptProgress>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The one of a lesson among them, or what stands for it before it is begun. */
export function progressAt(kept: readonly KeptProgress[], place: Place, now: Date): Progress {
  return kept.find(({ lesson }) => lesson === place.lesson) ?? unbegun(place, now);
}

/** Writes what became of a lesson's progress, in the transaction of `req` in which it was read. */
export async function writeProgress(
  req: PayloadRequest,
  { id, ...data }: Progress,
): Promise<KeptProgress> {
  const { db } = req.payload;
  if (id === null) {
    const progressKey = `${data.volunteer}/${data.lesson}`;
    return db.create({
      collection,
      data: { ...data, progressKey },
      req,
    }) as Promise<object> as Promise<KeptProgress>;
  }
  await db.updateOne({ collection, id, data: { ...data }, req, returning: false });
  return { id, ...data };
}
