import type { Language } from '@duo/domain/languages/languages';
import { type LessonWork, ruleOf } from '@duo/domain/training/completion';
import { type CourseStanding, type Lock, standInCourse } from '@duo/domain/training/course';
import { showBlock } from '@duo/domain/training/learner-view';
import { type LessonContent, listExercises, type Quiz } from '@duo/domain/training/lesson';
import type {
  CourseView,
  LessonView,
  LockView,
  QuizWork,
} from '@duo/domain/training/training-view';
import { lessons, modules } from './fake-lessons.ts';
import { type FakeTraining, type FakeWork, makeTraining, workIn } from './fake-training.ts';

const keysWhere = <Work>(works: Record<string, Work>, holds: (work: Work) => boolean) =>
  Object.keys(works).filter((key) => holds(works[key] as Work));

function describeWork(work: FakeWork): LessonWork {
  return {
    passedQuizzes: keysWhere(work.quizzes, ({ hasPassed }) => hasPassed),
    endedScenarios: keysWhere(work.scenarios, ({ hasEnded }) => hasEnded),
    handedIn: keysWhere(work.reflections, ({ state }) => state === 'handedIn'),
    approved: keysWhere(work.reflections, ({ state }) => state === 'approved'),
    isConfirmed: work.isConfirmed,
  };
}

const contentOf = (key: string) => lessons[key] as LessonContent;

/** How a learner stands in the course of the fake. */
export function standing({ works }: FakeTraining): CourseStanding {
  return standInCourse(
    {
      order: 'free',
      modules: modules.map(({ key: id, after, lessons: keys }) => ({
        id,
        after,
        lessons: keys.map((key) => ({
          id: key,
          minutes: contentOf(key).minutes,
          rules: listExercises(contentOf(key)).map(ruleOf),
          firstPublishedAt: '2026-01-01T00:00:00.000Z',
          bindsEarlier: true,
        })),
      })),
    },
    {
      enrolledAt: '2026-11-01T00:00:00.000Z',
      progress: [...works].map(([lessonId, work]) => ({
        lessonId,
        work: describeWork(work),
        completedAt: work.completedAt,
      })),
    },
  );
}

const titleOf = (key: unknown) => modules.find((module) => module.key === key)?.title ?? '';

export function viewLock(lock: Lock | null): LockView | null {
  if (!lock) return null;
  return lock.because === 'lesson'
    ? { because: 'lesson', title: contentOf(String(lock.lessonId)).title }
    : { because: 'modules', titles: lock.moduleIds.map(titleOf) };
}

const languageOf = (key: string, asked: Language): Language => (key === 'waarden' ? 'nl' : asked);

export function viewCourse(training: FakeTraining, language: Language): CourseView {
  const course = standing(training);
  const next = course.nextLessonId === null ? null : String(course.nextLessonId);
  return {
    title: 'La formation des mentors',
    summary: 'Quatre soirées, chez vous.',
    order: 'free',
    modules: course.modules.map(({ id, state, lock, lessons: rows }) => {
      const { key, title, summary } =
        modules.find((module) => module.key === id) ?? modules[0] ?? never();
      return {
        key,
        title,
        summary,
        state,
        lock: viewLock(lock),
        lessons: rows.map((row) => {
          const lesson = String(row.id);
          const content = contentOf(lesson);
          return {
            key: lesson,
            title: content.title,
            summary: content.summary,
            minutes: content.minutes,
            language: languageOf(lesson, language),
            state: row.state,
            lock: viewLock(row.lock),
            left: row.left,
            isBinding: row.isBinding,
            hasRefresher: training.works.get(lesson)?.refresher != null,
          };
        }),
      };
    }),
    next:
      next === null
        ? null
        : { key: next, title: contentOf(next).title, minutes: contentOf(next).minutes },
    left: course.left,
    isComplete: course.isComplete,
  };
}

function never(): never {
  throw new Error('The fake has no such module.');
}

const noQuizWork = { triesUsed: 0, bestPercent: null, hasPassed: false, draft: {}, last: null };

/** What a learner has done of a quiz; nothing before she began. */
export function quizWorkOf(work: FakeWork, { key, tries }: Pick<Quiz, 'key' | 'tries'>): QuizWork {
  const done = work.quizzes[key] ?? noQuizWork;
  return { ...done, triesLeft: tries === null ? null : Math.max(0, tries - done.triesUsed) };
}

/** A lesson as a learner sees it. */
export function viewLesson(training: FakeTraining, key: string, asked: Language): LessonView {
  const content = contentOf(key);
  const work = training.works.get(key) ?? workIn(makeTraining(), key);
  const course = standing(training);
  const module = modules.find(({ lessons: keys }) => keys.includes(key)) ?? never();
  const row = course.modules.flatMap((one) => one.lessons).find(({ id }) => id === key) ?? never();
  const index = module.lessons.indexOf(key);
  const neighbour = (at: number) => {
    const other = module.lessons[at];
    return other === undefined ? null : { key: other, title: contentOf(other).title };
  };
  const quizzes = content.blocks.filter((block): block is Quiz => block.type === 'quiz');
  return {
    key,
    title: content.title,
    language: languageOf(key, asked),
    editionId: `e-${key}`,
    minutes: content.minutes,
    blocks: content.blocks.map(showBlock),
    module: { key: module.key, title: module.title },
    place: { number: index + 1, of: module.lessons.length },
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
    state: row.state,
    rules: row.left,
    left: row.left,
    quizzes: Object.fromEntries(quizzes.map((quiz) => [quiz.key, quizWorkOf(work, quiz)])),
    reflections: work.reflections,
    scenarios: work.scenarios,
    note: work.note,
    questions: work.questions,
    feedback: work.feedback,
    refresher: work.refresher,
  };
}
