import { loadTrainingWork } from '../../src/training/admin/start/load-training-work.ts';
import { loadFeedback } from '../../src/training/trainers/feedback/load-feedback.ts';
import { loadWaiting } from '../../src/training/trainers/load-waiting.ts';
import { loadWork } from '../../src/training/trainers/load-work.ts';
import { loadMatrix } from '../../src/training/trainers/matrix/load-matrix.ts';
import {
  matrixShows,
  readMatrixFilters,
} from '../../src/training/trainers/matrix/matrix-filters.ts';
import { loadQuestions } from '../../src/training/trainers/questions/load-questions.ts';
import { loadStops } from '../../src/training/trainers/stops/load-stops.ts';
import type { Question } from '../measuring/measure.ts';
import { type BoundQuestion, type Cast, language, msPerDay } from './cast.ts';

function askMatrix(query: Record<string, string>, now: Date): Question['ask'] {
  const filters = readMatrixFilters(new URLSearchParams(query));
  return async (req) => (await loadMatrix(req, filters, { language, now }))?.rows.length;
}

function listMatrixQuestions({ now, lessonKeys }: Cast): BoundQuestion[] {
  const daysAgo = (days: number) => new Date(now.getTime() - days * msPerDay).toISOString();
  // Where half of those lie before who are in order by their last work, or by how long they are quiet.
  const middles = { all: 600, open: 400, stuck7: 600, stuck21: 600 };
  const pages = matrixShows.flatMap((show): [string, Record<string, string>][] => [
    [show, { show }],
    [`${show}, a page in the middle`, { show, cursor: `${daysAgo(middles[show])}_1` }],
  ]);
  const lesson = lessonKeys[4] ?? '';
  const asked: [string, Record<string, string>][] = [
    ...pages,
    ['who stand at a lesson', { lesson }],
    ['who are stuck at a lesson', { lesson, show: 'stuck21' }],
    ['a name', { name: 'Fatima' }],
    ['the beginning of a name', { name: 'f' }],
    ['a name, stuck', { name: 'Marie', show: 'stuck21' }],
    ['a name of nobody', { name: 'Xerxes' }],
  ];
  return asked.map(([name, query]) => ({
    name: `matrix: ${name}`,
    goalMs: 20,
    ask: askMatrix(query, now),
  }));
}

function listWorkQuestions({ now, enrolmentId, lessonKeys }: Cast): BoundQuestion[] {
  const place = { enrolment: enrolmentId, lesson: lessonKeys[0] ?? '' };
  return [
    {
      name: 'trainers’ start page: counts, gaps in translation',
      goalMs: 20,
      ask: async (req) => void (await loadTrainingWork({ req, language, now } as never)),
    },
    {
      name: 'what waits: reflections and questions',
      goalMs: 20,
      ask: async (req) => {
        const { reflections, questions } = await loadWaiting(req, language);
        return reflections.shown.length + questions.shown.length;
      },
    },
    {
      name: 'a learner’s work in a lesson',
      goalMs: 20,
      ask: async (req) => void (await loadWork(req, place, { language, now })),
    },
  ];
}

function listSumsQuestions({ now, quizLessonKey }: Cast): BoundQuestion[] {
  const all = { course: null, lesson: null, page: 1 };
  const ofLesson = { ...all, lesson: quizLessonKey };
  const asked = { language, now };
  return [
    {
      name: 'hardest questions',
      goalMs: 50,
      ask: async (req) => (await loadQuestions(req, all, asked))?.shown.length,
    },
    {
      name: 'hardest questions of a lesson',
      goalMs: 50,
      ask: async (req) => (await loadQuestions(req, ofLesson, asked))?.shown.length,
    },
    {
      name: 'where learners stop',
      goalMs: 50,
      mayGrow: true,
      ask: async (req) => (await loadStops(req, null, asked))?.lessons.length,
    },
    {
      name: 'feedback on a lesson',
      goalMs: 50,
      mayGrow: true,
      ask: async (req) => void (await loadFeedback(req, ofLesson, asked)),
    },
  ];
}

/** What the pages of trainers ask. */
export function listTrainersQuestions(cast: Cast): BoundQuestion[] {
  return [...listMatrixQuestions(cast), ...listWorkQuestions(cast), ...listSumsQuestions(cast)];
}
