import type { Language } from '@duo/domain/languages/languages';
import type { LessonState } from '@duo/domain/training/course';
import {
  type Key,
  type LessonContent,
  listExercises,
  type Quiz,
  type Reflection,
} from '@duo/domain/training/lesson';
import type { ReflectionWork, ThreadMessage } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { Volunteer } from '../../payload-types.ts';
import { noQuiz } from '../learning/kept-progress.ts';
import { readShown, toId } from '../learning/material.ts';
import type { WorkedLesson } from '../learning/open-lesson.ts';
import { countTriesLeft } from '../learning/quizzes/tries.ts';
import { type KeptMessage, readMessages, viewMessages } from '../learning/threads/messages.ts';
import { findLessonOfLearner, type LessonOfLearner } from './find-lesson-of-learner.ts';

/** A message with what a trainer decided in it. */
export type WorkMessage = ThreadMessage & Pick<KeptMessage, 'decision'>;

export interface ReadReflection extends Pick<Reflection, 'key' | 'title' | 'prompt'> {
  state: Exclude<ReflectionWork['state'], 'none' | 'draft'>;
  /** ISO 8601: of the text that waits, or waited last. */
  handedInAt: string;
  thread: WorkMessage[];
}

export interface ReadQuiz extends Pick<Quiz, 'key' | 'title'> {
  triesUsed: number;
  /** Null for as many as one likes. */
  triesLeft: number | null;
  extraTries: number;
  bestPercent: number | null;
  hasPassed: boolean;
}

/** What a learner did in a lesson, as far as trainers see it: training data, and nothing else of the person. */
export interface ReadWork {
  place: LessonOfLearner;
  /** As the volunteer wants to be called; null where nothing is known. */
  name: string | null;
  /** In which the volunteer is at home, and so most likely wrote. */
  writtenIn: Language | null;
  title: string;
  /** The language of title and prompts. */
  language: Language;
  state: LessonState;
  /** Whether learners can't read the lesson any more. */
  isOffline: boolean;
  /** Whether the learner has finished the course, and so has a certificate. */
  hasFinished: boolean;
  lastWorkAt: string;
  reflections: ReadReflection[];
  questions: WorkMessage[];
  isQuestionWaiting: boolean;
  quizzes: ReadQuiz[];
}

async function readThread(
  req: PayloadRequest,
  { progress: { volunteer, lesson } }: WorkedLesson,
): Promise<(WorkMessage & Pick<KeptMessage, 'kind' | 'about'>)[]> {
  const kept = await readMessages(req, volunteer, lesson);
  const decisions = new Map(kept.map(({ id, decision }) => [String(id), decision]));
  const viewed = await viewMessages(req, kept);
  return viewed.map((one) => ({ ...one, decision: decisions.get(one.id) ?? null }));
}

function readReflections(
  { progress: { reflections } }: WorkedLesson,
  content: LessonContent,
  thread: Awaited<ReturnType<typeof readThread>>,
): ReadReflection[] {
  const known = new Map<Key, Reflection>(
    listExercises(content).flatMap((one) => (one.type === 'reflection' ? [[one.key, one]] : [])),
  );
  return Object.entries(reflections).map(([key, { state, handedInAt }]) => ({
    key,
    // A reflection that was taken out of the lesson since still has an answer due.
    title: known.get(key)?.title ?? '',
    prompt: known.get(key)?.prompt ?? '',
    state,
    handedInAt,
    thread: thread.filter(({ kind, about }) => kind === 'reflection' && about === key),
  }));
}

function readQuizzes({ progress }: WorkedLesson, content: LessonContent): ReadQuiz[] {
  return listExercises(content).flatMap((quiz): ReadQuiz[] => {
    if (quiz.type !== 'quiz') return [];
    const { key, title } = quiz;
    const kept = progress.quizzes[key] ?? noQuiz;
    const { triesUsed, extraTries, bestPercent, hasPassed } = kept;
    const triesLeft = countTriesLeft(quiz, kept);
    return [{ key, title, triesUsed, triesLeft, extraTries, bestPercent, hasPassed }];
  });
}

async function findHome(req: PayloadRequest, volunteer: string): Promise<Language | null> {
  const id = toId(req, volunteer);
  if (id === null) return null;
  const where = { id: { equals: id } };
  const found = await req.payload.db.findOne<Volunteer>({ collection: 'volunteers', where, req });
  return found?.language ?? null;
}

/** What a learner did in a lesson; null for nobody's. Whether the reader may see it is for the caller to say. */
export async function loadWork(
  req: PayloadRequest,
  place: LessonOfLearner,
  asked: { language: Language; now: Date },
): Promise<ReadWork | null> {
  const opened = await findLessonOfLearner(req, place, asked);
  if (!opened) return null;
  const { learner, lesson, progress, standing, isOffline } = opened;
  const { content, language } = await readShown(req, lesson);
  const thread = await readThread(req, opened);
  return {
    place,
    name: learner.enrolment.name,
    writtenIn: await findHome(req, progress.volunteer),
    title: lesson.title,
    language,
    state: standing.state,
    isOffline,
    hasFinished: learner.enrolment.completedAt !== null,
    lastWorkAt: progress.lastWorkAt,
    reflections: readReflections(opened, content, thread),
    questions: thread.filter(({ kind }) => kind === 'question'),
    isQuestionWaiting: progress.questionWaitsSince !== null,
    quizzes: readQuizzes(opened, content),
  };
}
