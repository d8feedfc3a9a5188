import { type Exercise, listExercises, type Quiz } from '@duo/domain/training/lesson';
import { findWay } from '@duo/domain/training/scenario';
import type { PayloadRequest } from 'payload';
import type { Edition } from '../../training/editions/edition.ts';
import { finishLesson } from '../../training/learning/finish-lesson.ts';
import { keepFeedback } from '../../training/learning/keep-words.ts';
import { type LessonMaterial, readShown } from '../../training/learning/material.ts';
import { handInQuiz } from '../../training/learning/quizzes/hand-in-quiz.ts';
import { handInReflection } from '../../training/learning/threads/write-reflection.ts';
import { walkScenario } from '../../training/learning/walk-scenario.ts';
import { answerQuiz } from './answer-quiz.ts';
import type { DemoLearner } from './demo-learner.ts';

/** Somebody of the demo who learns, in the transaction of `req`. */
export interface Taking {
  req: PayloadRequest;
  volunteerId: number | string;
  learner: DemoLearner;
  /** Another number for each learner. */
  taste: number;
  /** The time goes on each time that it is asked for. */
  moment: (daysAgo: number) => Date;
}

interface Sitting extends Taking {
  lesson: LessonMaterial;
  edition: Edition;
  daysAgo: number;
  /** Whether the lesson is left before it is finished. */
  isLeft: boolean;
}

/** Says loudly that the demo's data don't fit its course. */
export function requireOutcome({ outcome }: { outcome: string }, wanted: string, what: string) {
  if (outcome !== wanted) throw new Error(`${what} of the demo was ${outcome}, not ${wanted}.`);
}

async function takeQuiz(sitting: Sitting, quiz: Quiz): Promise<void> {
  const { req, volunteerId, learner, taste, moment, lesson, edition, daysAgo, isLeft } = sitting;
  const { language } = edition;
  for (const misses of [learner.misses, []]) {
    const asked = { lesson: lesson.key, quiz: quiz.key, editionId: String(edition.id) };
    const answers = answerQuiz(quiz, { misses, language, taste });
    const now = moment(daysAgo);
    const attempt = `demo-${now.getTime()}`;
    const answer = await handInQuiz(req, volunteerId, { ...asked, answers, attempt, now });
    if (answer.outcome !== 'marked') return requireOutcome(answer, 'marked', quiz.key);
    if (answer.marked.hasPassed || isLeft) return;
  }
}

async function takeExercise(sitting: Sitting, exercise: Exercise): Promise<void> {
  const { req, volunteerId, learner, moment, lesson, edition, daysAgo } = sitting;
  if (exercise.type === 'quiz') return takeQuiz(sitting, exercise);
  const { key } = exercise;
  const now = moment(daysAgo);
  const asked = { lesson: lesson.key, now };
  if (exercise.type === 'scenario') {
    const walk = { scenario: key, path: findWay(exercise, 'good') ?? [] };
    const editionId = String(edition.id);
    const answer = await walkScenario(req, volunteerId, { ...asked, ...walk, editionId });
    return requireOutcome(answer, 'saved', lesson.key);
  }
  const text = learner.reflections[lesson.key]?.[0] ?? '';
  const written = { reflection: key, text, attempt: `demo-${now.getTime()}` };
  const answer = await handInReflection(req, volunteerId, { ...asked, ...written });
  requireOutcome(answer, 'handedIn', lesson.key);
}

async function finish({ req, volunteerId, learner, moment, lesson, daysAgo }: Sitting) {
  const { key } = lesson;
  const finished = { lesson: key, now: moment(daysAgo) };
  requireOutcome(await finishLesson(req, volunteerId, finished), 'finished', key);
  const feedback = learner.feedback[key];
  if (!feedback) return;
  const said = { lesson: key, ...feedback, now: moment(daysAgo) };
  requireOutcome(await keepFeedback(req, volunteerId, said), 'saved', key);
}

/** Takes a lesson as its learner does: its exercises in their order, and then says that it is finished. */
export async function takeLesson(
  taking: Taking,
  place: Pick<Sitting, 'lesson' | 'daysAgo' | 'isLeft'>,
): Promise<void> {
  const edition = await readShown(taking.req, place.lesson);
  const sitting = { ...taking, ...place, edition };
  for (const exercise of listExercises(edition.content)) await takeExercise(sitting, exercise);
  if (!place.isLeft) await finish(sitting);
}
