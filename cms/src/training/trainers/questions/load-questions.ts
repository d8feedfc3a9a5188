import type { Language } from '@duo/domain/languages/languages';
import { type LessonContent, listExercises, type QuizQuestion } from '@duo/domain/training/lesson';
import {
  isJudgeable,
  mergeTallies,
  orderByHardness,
  percentOf,
  type QuestionTally,
} from '@duo/domain/training/question-tallies';
import type { PayloadRequest } from 'payload';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import { type CourseChoice, chooseCourse, listCourses } from '../../learning/list-courses.ts';
import type { CourseMaterial, Id, LessonMaterial } from '../../learning/material.ts';
import type { KeptTally } from '../../learning/quizzes/tally-answers.ts';
import type { LessonFilters } from '../lesson-filters.ts';
import { listAnswers, type NamedAnswer } from './list-answers.ts';

export const questionsPerPage = 10;

/** A question of a quiz, in the words of the edition that learners of the reader's language are shown. */
export interface HardQuestion {
  key: string;
  lesson: Pick<LessonMaterial, 'id' | 'key' | 'title'>;
  /** Of the words. */
  language: Language;
  quizTitle: string;
  prompt: string;
  kind: QuizQuestion['kind'];
  asked: number;
  /** What the answers were worth, from 0 to 100; null where there are too few of them. */
  percent: number | null;
  /** With how often each was given, of all languages and editions. */
  answers: (NamedAnswer & { times: number })[];
  /** How often an answer was given that the question offers no more. */
  timesGone: number;
}

export interface HardQuestions {
  course: CourseMaterial;
  courses: CourseChoice[];
  /** The hardest first. */
  shown: HardQuestion[];
  /** Of all pages. */
  count: number;
  page: number;
  pages: number;
}

interface Asked {
  lesson: LessonMaterial;
  quizTitle: string;
  question: QuizQuestion;
}

const keyOf = ({ lesson, quiz, question }: Pick<QuestionTally, 'lesson' | 'quiz' | 'question'>) =>
  `${lesson}/${quiz}/${question}`;

async function readTallies(
  req: PayloadRequest,
  lessons: readonly LessonMaterial[],
): Promise<QuestionTally[]> {
  const { docs } = await req.payload.db.find<KeptTally>({
    collection: 'answer-tallies',
    where: { lesson: { in: lessons.map(({ id }) => String(id)) } },
    select: { lesson: true, quiz: true, question: true, asked: true, points: true, counts: true },
    limit: 0,
    pagination: false,
    req,
  });
  return mergeTallies(docs);
}

async function readContents(
  req: PayloadRequest,
  lessons: readonly LessonMaterial[],
): Promise<Map<Id, LessonContent>> {
  const { docs } = await req.payload.db.find<{ id: Id; content: LessonContent }>({
    collection: 'lesson-editions',
    where: { id: { in: lessons.map(({ edition }) => edition.id) } },
    select: { content: true },
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, content }) => [id, content]));
}

/** The questions of the present editions, by the key under which they are counted. */
async function readQuestions(
  req: PayloadRequest,
  lessons: readonly LessonMaterial[],
): Promise<Map<string, Asked>> {
  const contents = await readContents(req, lessons);
  const asked = new Map<string, Asked>();
  for (const lesson of lessons) {
    const content = contents.get(lesson.edition.id);
    for (const quiz of content ? listExercises(content) : []) {
      if (quiz.type !== 'quiz') continue;
      for (const question of quiz.questions) {
        const place = { lesson: String(lesson.id), quiz: quiz.key, question: question.key };
        asked.set(keyOf(place), { lesson, quizTitle: quiz.title, question });
      }
    }
  }
  return asked;
}

function toHardQuestion(
  tally: QuestionTally,
  { lesson, quizTitle, question }: Asked,
): HardQuestion {
  const { asked, counts } = tally;
  const known = listAnswers(question).map((one) => ({ ...one, times: counts[one.name] ?? 0 }));
  const timesInAll = Object.values(counts).reduce((sum, times) => sum + times, 0);
  return {
    key: keyOf(tally),
    lesson: { id: lesson.id, key: lesson.key, title: lesson.title },
    language: lesson.edition.language,
    quizTitle,
    prompt: question.prompt,
    kind: question.kind,
    asked,
    percent: isJudgeable(tally) ? percentOf(tally) : null,
    answers: known.filter(
      ({ times, worth, place }) => times > 0 || place === undefined || worth > 0,
    ),
    timesGone: timesInAll - known.reduce((sum, { times }) => sum + times, 0),
  };
}

/**
 * The questions that learners have answered, the hardest first, with how often each answer was given; null
 * while no course is live. From the tallies alone. Whether the reader may see it is for the caller to say.
 */
export async function loadQuestions(
  req: PayloadRequest,
  filters: LessonFilters,
  { language }: { language: Language },
): Promise<HardQuestions | null> {
  const course = await chooseCourse(req, language, filters.course);
  if (!course) return null;
  const wanted = listLessons(course).flatMap(({ lesson }) =>
    filters.lesson === null || filters.lesson === lesson.key ? lesson : [],
  );
  const tallies = await readTallies(req, wanted);
  const answered = wanted.filter(({ id }) => tallies.some(({ lesson }) => lesson === String(id)));
  const questions = await readQuestions(req, answered);
  const ordered = orderByHardness(tallies.filter((tally) => questions.has(keyOf(tally))));
  const pages = Math.max(1, Math.ceil(ordered.length / questionsPerPage));
  const page = Math.min(filters.page, pages);
  const shown = ordered.slice((page - 1) * questionsPerPage, page * questionsPerPage);
  return {
    course,
    courses: await listCourses(req, language),
    shown: shown.flatMap((tally) => {
      const asked = questions.get(keyOf(tally));
      return asked ? [toHardQuestion(tally, asked)] : [];
    }),
    count: ordered.length,
    page,
    pages,
  };
}
