import type { ExerciseRule } from '@duo/domain/training/completion';
import { noQuiz } from '../../src/training/learning/kept-progress.ts';
import type { Row } from '../measuring/insert-rows.ts';
import type { InventedAnswer } from './invent-answers.ts';
import type { InventedLearner } from './invent-learner.ts';
import type { LessonPart } from './read-course-parts.ts';

type Random = () => number;

const reflectionText =
  'I listened longer than I am used to, and heard something that I would have missed. '.repeat(6);
const answerText = 'Thank you: that is exactly what this exercise is for. '.repeat(3);

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

const keysOf = (rules: readonly ExerciseRule[], type: ExerciseRule['type']) =>
  rules.filter((rule) => rule.type === type).map(({ key }) => key);

/** What somebody handed in of a lesson's quizzes: failing tries first, now and then, and one that passes. */
function handIn({ quizzes }: LessonPart, random: Random) {
  return quizzes.map(({ quiz, answered }) => {
    const failures = answered.failed.filter(() => random() < 0.08).slice(0, 2);
    const last = pick(answered.passed, random);
    return { quiz, tries: last ? [...failures, last] : failures };
  });
}

function keepQuiz(tries: readonly InventedAnswer[], language: string) {
  const last = tries.at(-1);
  return {
    triesUsed: tries.length,
    extraTries: 0,
    bestPercent: Math.max(...tries.map(({ marked }) => marked.percent)),
    hasPassed: last?.marked.hasPassed ?? false,
    last: last ? { ...last, language } : null,
  };
}

interface Given {
  learner: InventedLearner;
  lesson: LessonPart;
  place: { volunteer: string; course: string; lesson: string };
  begunAt: string;
}

/** A lesson that was begun and left. */
function begin({ lesson, place, begunAt }: Given): Record<string, Row[]> {
  const drafts = {
    quizzes: Object.fromEntries(lesson.quizzes.map(({ quiz }) => [quiz.key, {}])),
    reflections: {},
  };
  const quizzes = Object.fromEntries(lesson.quizzes.map(({ quiz }) => [quiz.key, noQuiz]));
  const work = { passedQuizzes: [], endedScenarios: [], handedIn: [], approved: [] };
  const row = {
    ...place,
    ...{ work: { ...work, isConfirmed: false }, quizzes, reflections: {}, scenarios: {}, drafts },
    ...{ begunAt, lastWorkAt: begunAt, completedAt: null, edition: null, seenUntil: null },
    ...{ reflectionWaitsSince: null, questionWaitsSince: null },
    progressKey: `${place.volunteer}/${place.lesson}`,
  };
  return { lesson_progress: [row] };
}

function writeThread(
  { place, begunAt }: Given,
  { about, isWaiting }: { about: string; isWaiting: boolean },
): Row[] {
  const shared = { ...place, kind: 'reflection', about, at: begunAt };
  const key = `${place.volunteer}/${place.lesson}/${about}`;
  const own = {
    ...{ ...shared, writtenBy: 'volunteer', staff: null, decision: null },
    ...{ text: reflectionText, attemptKey: key },
  };
  const answer = {
    ...{ ...shared, writtenBy: 'staff', staff: '1', decision: 'approved' },
    ...{ text: answerText, attemptKey: `${key}/answer` },
  };
  return isWaiting ? [own] : [own, answer];
}

/** A lesson that was done, or that waits for a trainer: with all that comes of it in the database. */
function finish(given: Given, random: Random): Record<string, Row[]> {
  const { learner, lesson, place, begunAt } = given;
  const reflections = keysOf(lesson.rules, 'reflection');
  const isUnderway = learner.kind === 'underway';
  const isWaiting = isUnderway && reflections.length > 0 && random() < 0.02;
  const handedIn = handIn(lesson, random);
  const state = isWaiting ? 'handedIn' : 'approved';
  const completedAt = isWaiting ? null : begunAt;
  const edition = lesson.editionId[learner.language];
  const row = {
    ...place,
    work: {
      passedQuizzes: lesson.quizzes.map(({ quiz }) => quiz.key),
      endedScenarios: keysOf(lesson.rules, 'scenario'),
      handedIn: reflections,
      approved: isWaiting ? [] : reflections,
      isConfirmed: true,
    },
    quizzes: Object.fromEntries(
      handedIn.map(({ quiz, tries }) => [quiz.key, keepQuiz(tries, learner.language)]),
    ),
    reflections: Object.fromEntries(
      reflections.map((key) => [key, { text: reflectionText, state, handedInAt: begunAt }]),
    ),
    scenarios: Object.fromEntries(
      lesson.scenarios.map(({ key, situations }) => [key, situations.map((one) => one.key)]),
    ),
    drafts: { quizzes: {}, reflections: {} },
    ...{ begunAt, lastWorkAt: begunAt, completedAt, seenUntil: completedAt, edition },
    reflectionWaitsSince: isWaiting ? begunAt : null,
    questionWaitsSince: isUnderway && random() < 0.003 ? begunAt : null,
    progressKey: `${place.volunteer}/${place.lesson}`,
  };
  const attempts = handedIn.flatMap(({ quiz, tries }) =>
    tries.map(({ answers, marked }, index) => ({
      ...place,
      ...{ quiz: quiz.key, edition, answers, marked, at: begunAt },
      ...{ percent: marked.percent, passed: marked.hasPassed },
      attemptKey: `${place.volunteer}/${quiz.key}/${index}`,
    })),
  );
  const threads = reflections.flatMap((about) => writeThread(given, { about, isWaiting }));
  const words = { ...place, changedAt: begunAt };
  const key = row.progressKey;
  return {
    lesson_progress: [row],
    quiz_attempts: attempts,
    training_messages: threads,
    lesson_notes: random() < 0.1 ? [{ ...words, text: reflectionText, noteKey: key }] : [],
    lesson_feedback:
      random() < 0.2 ? [{ ...words, useful: 4, clear: 3, text: answerText, feedbackKey: key }] : [],
  };
}

/** By table, the rows of all that a learner has done. */
export function inventWork(
  learner: InventedLearner,
  { courseId, lessons }: { courseId: number; lessons: readonly LessonPart[] },
  random: Random,
): Record<string, Row[]> {
  const rows: Record<string, Row[]> = {};
  for (const [index, begunAt] of learner.begunAt.entries()) {
    const lesson = lessons[index];
    if (!lesson) continue;
    const place = {
      volunteer: String(learner.id),
      course: String(courseId),
      lesson: String(lesson.id),
    };
    const given = { learner, lesson, place, begunAt };
    const isLast = index === learner.begunAt.length - 1 && learner.kind !== 'finished';
    const made = isLast ? begin(given) : finish(given, random);
    for (const [table, more] of Object.entries(made)) {
      rows[table] = [...(rows[table] ?? []), ...more];
    }
  }
  return rows;
}
