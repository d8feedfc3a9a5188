import { createHash } from 'node:crypto';
import { type Language, languages } from '@duo/domain/languages/languages';
import type { ExerciseRule } from '@duo/domain/training/completion';
import {
  type LessonContent,
  listExercises,
  type Quiz,
  type Scenario,
} from '@duo/domain/training/lesson';
import { createLocalReq, type Payload } from 'payload';
import type { LessonEdition } from '../../src/payload-types.ts';
import type { OutlinedCourse } from '../../src/training/editions/outlined-course.ts';
import { insertRows } from '../measuring/insert-rows.ts';
import { type InventedAnswers, inventAnswers } from './invent-answers.ts';

/** A lesson of the course, as learners are invented who take it. */
export interface LessonPart {
  id: number;
  key: string;
  rules: readonly ExerciseRule[];
  editionId: Record<Language, string>;
  quizzes: { quiz: Quiz; answered: InventedAnswers }[];
  scenarios: Scenario[];
}

const timesPublished = 6;
const msPerDay = 86_400_000;

/** Publishes each lesson again and again, as years of use do; the fourth time was a major change. */
export async function publishOften(
  payload: Payload,
  { now, days }: { now: Date; days: number },
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'lesson-editions',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const rows = docs.flatMap((edition) =>
    Array.from({ length: timesPublished }, (_, index) => {
      const { id: __, ...facts } = edition;
      const text = `${edition.hash}/${index}`;
      const hash = createHash('sha256').update(text).digest('hex');
      const isMajor = index === 3;
      const before = (days * (timesPublished - index)) / timesPublished;
      return {
        ...facts,
        ...{ number: index + 2, hash, sourceHash: hash, publishedBy: null },
        changeKind: isMajor ? 'major' : 'minor',
        whatChanged: isMajor ? 'The figures are those of this year.' : '',
        publishedAt: new Date(now.getTime() - before * msPerDay).toISOString(),
      };
    }),
  );
  await insertRows(payload, { lesson_editions: rows });
}

function toPart(
  lesson: OutlinedCourse['modules'][number]['lessons'][number],
  editions: readonly LessonEdition[],
  random: () => number,
): LessonPart {
  const latest = (language: Language) =>
    editions
      .filter((one) => one.lesson === lesson.id && one.language === language)
      .toSorted((one, other) => other.number - one.number)[0];
  const content = latest('fr')?.content as unknown as LessonContent;
  const exercises = listExercises(content);
  return {
    id: Number(lesson.id),
    key: lesson.key,
    rules: lesson.edition.rules,
    editionId: Object.fromEntries(
      languages.map((language) => [language, String(latest(language)?.id)]),
    ) as Record<Language, string>,
    quizzes: exercises.flatMap((quiz) =>
      quiz.type === 'quiz' ? [{ quiz, answered: inventAnswers(quiz, random) }] : [],
    ),
    scenarios: exercises.filter((one) => one.type === 'scenario'),
  };
}

/** The lessons of the mentors' course in their order, with answers to their quizzes. */
export async function readCourseParts(
  payload: Payload,
  random: () => number,
): Promise<{ courseId: number; lessons: LessonPart[]; editions: LessonEdition[] }> {
  const { readOutline } = await import('../../src/training/editions/read-outline.ts');
  const outline = await readOutline(await createLocalReq({}, payload), 'fr');
  if (!outline) throw new Error('There is no course.');
  const { docs: editions } = await payload.find({
    collection: 'lesson-editions',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const lessons = outline.modules.flatMap((module) =>
    module.lessons.map((lesson) => toPart(lesson, editions, random)),
  );
  return { courseId: Number(outline.id), lessons, editions };
}
