import type { Quiz } from '@duo/domain/training/lesson';
import {
  listUnansweredQuestions,
  type MarkedQuiz,
  markQuiz,
  type QuizAnswers,
} from '@duo/domain/training/marking';
import type { HandInQuiz, HandInQuizAnswer, QuizWork } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { Edition } from '../../editions/edition.ts';
import { type KeptQuiz, noQuiz, type Progress } from '../kept-progress.ts';
import { findEdition, type Id, readShown } from '../material.ts';
import { isRefused, type OpenLesson, openLesson, refuse } from '../open-lesson.ts';
import { settle } from '../settle.ts';
import { findQuiz } from './find-quiz.ts';
import { tallyAnswers } from './tally-answers.ts';
import { countTriesLeft } from './tries.ts';
import { viewQuiz } from './view-quiz.ts';

const collection = 'quiz-attempts';

interface Attempt {
  opened: OpenLesson;
  /** By which it is marked. */
  edition: Edition;
  quiz: Quiz;
  /** As the trainer wants it now: so many tries are allowed. */
  current: Quiz;
  answers: QuizAnswers;
  attemptKey: string;
}

/** Those answers that belong to a question of the quiz. */
export function pickAnswers({ questions }: Quiz, answers: QuizAnswers): QuizAnswers {
  return Object.fromEntries(
    questions.flatMap(({ key }) => {
      const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
      return answer ? [[key, [...answer]]] : [];
    }),
  );
}

/** What the volunteer is shown of it: by the quiz as it is now, in the language that she was shown. */
function viewWork({ quiz, current, edition: { language } }: Attempt, progress: Progress): QuizWork {
  return viewQuiz(progress, { quiz: { ...quiz, tries: current.tries }, language });
}

async function findAttempt(req: PayloadRequest, attemptKey: string) {
  const where = { attemptKey: { equals: attemptKey } };
  return (await req.payload.db.findOne({ collection, where, req })) as { marked: unknown } | null;
}

function countIn(kept: KeptQuiz, { answers, edition }: Attempt, marked: MarkedQuiz): KeptQuiz {
  return {
    triesUsed: kept.triesUsed + 1,
    extraTries: kept.extraTries,
    bestPercent: Math.max(kept.bestPercent ?? 0, marked.percent),
    hasPassed: kept.hasPassed || marked.hasPassed,
    last: { answers, marked, language: edition.language },
  };
}

async function writeAttempt(
  req: PayloadRequest,
  { opened, edition, quiz, answers, attemptKey }: Attempt,
  marked: MarkedQuiz,
): Promise<void> {
  const { volunteer, course, lesson } = opened.progress;
  await req.payload.db.create({
    collection,
    data: {
      ...{ volunteer, course, lesson, quiz: quiz.key, edition: String(edition.id) },
      ...{ answers, marked, percent: marked.percent, passed: marked.hasPassed },
      at: opened.learner.now.toISOString(),
      attemptKey,
    },
    req,
    returning: false,
  });
}

async function mark(req: PayloadRequest, attempt: Attempt): Promise<HandInQuizAnswer> {
  const { opened, edition, quiz, answers } = attempt;
  const { quizzes, drafts, work } = opened.progress;
  const marked = markQuiz(quiz, answers);
  await writeAttempt(req, attempt, marked);
  await tallyAnswers(req, { edition, quiz, answers, marked });
  const kept = countIn(quizzes[quiz.key] ?? noQuiz, attempt, marked);
  const { [quiz.key]: _, ...otherDrafts } = drafts.quizzes;
  const passedQuizzes = kept.hasPassed
    ? [...new Set([...work.passedQuizzes, quiz.key])]
    : work.passedQuizzes;
  const { progress } = await settle(req, opened, {
    quizzes: { ...quizzes, [quiz.key]: kept },
    drafts: { ...drafts, quizzes: otherDrafts },
    work: { ...work, passedQuizzes },
  });
  return { outcome: 'marked', marked, work: viewWork(attempt, progress) };
}

async function keepDraft(req: PayloadRequest, { opened, quiz, answers }: Attempt): Promise<void> {
  const { drafts } = opened.progress;
  const quizzes = { ...drafts.quizzes, [quiz.key]: answers };
  await settle(req, opened, { drafts: { ...drafts, quizzes } });
}

async function handIn(req: PayloadRequest, attempt: Attempt): Promise<HandInQuizAnswer> {
  const { opened, quiz, current, answers, attemptKey } = attempt;
  const before = await findAttempt(req, attemptKey);
  if (before) {
    const marked = before.marked as MarkedQuiz;
    return { outcome: 'marked', marked, work: viewWork(attempt, opened.progress) };
  }
  const unanswered = listUnansweredQuestions(quiz, answers);
  const left = countTriesLeft(current, opened.progress.quizzes[quiz.key] ?? noQuiz);
  if (left === 0) return { outcome: 'noTriesLeft' };
  if (unanswered.length === 0) return mark(req, attempt);
  await keepDraft(req, attempt);
  return { outcome: 'incomplete', unanswered };
}

/**
 * Marks a quiz that a volunteer hands in whole, in the transaction of `req`, by the edition that she was
 * shown. The same attempt counts once; what is incomplete is kept.
 */
export async function handInQuiz(
  req: PayloadRequest,
  volunteerId: Id,
  asked: HandInQuiz & { now: Date },
): Promise<HandInQuizAnswer> {
  const { lesson: key, editionId, quiz: quizKey, now } = asked;
  const edition = await findEdition(req, editionId);
  if (!edition) return { outcome: 'unknown' };
  const { language } = edition;
  const opened = await openLesson(req, { volunteerId, key, language, now });
  if (isRefused(opened)) return refuse(opened);
  const quiz = findQuiz(edition.content, quizKey);
  if (!quiz || String(edition.lessonId) !== String(opened.lesson.id)) return { outcome: 'unknown' };
  const present = await readShown(req, opened.lesson);
  const current = findQuiz(present.content, quizKey) ?? quiz;
  const answers = pickAnswers(quiz, asked.answers);
  const attemptKey = `${opened.progress.volunteer}/${quizKey}/${asked.attempt}`;
  return handIn(req, { opened, edition, quiz, current, answers, attemptKey });
}
