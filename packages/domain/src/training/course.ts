import {
  type ExerciseRule,
  isOnlyTrainers,
  type Left,
  type LessonWork,
  listLeft,
  noWork,
} from './completion.ts';

type Id = number | string;

/** A lesson that has an edition, as its course needs to know it. */
export interface OutlineLesson {
  id: Id;
  minutes: number;
  rules: readonly ExerciseRule[];
  /** ISO 8601: when its first edition in any language was published. */
  firstPublishedAt: string;
  /** Whether it binds those too who were enrolled before. */
  bindsEarlier: boolean;
}

export interface OutlineModule {
  id: Id;
  /** The modules that come first. */
  after: readonly Id[];
  lessons: readonly OutlineLesson[];
}

export interface Outline {
  order: 'free' | 'sequential';
  modules: readonly OutlineModule[];
}

/** What one volunteer has done in one lesson. A completion, once it was reached, is never undone. */
export interface LessonProgress {
  lessonId: Id;
  work: LessonWork;
  /** ISO 8601; null while it is not complete. */
  completedAt: string | null;
}

export interface Enrolment {
  /** ISO 8601. */
  enrolledAt: string;
  progress: readonly LessonProgress[];
}

/** Why something can't be begun yet. */
export type Lock = { because: 'lesson'; lessonId: Id } | { because: 'modules'; moduleIds: Id[] };

/** `waiting`: all that is left is the trainer's. */
export type LessonState = 'locked' | 'open' | 'begun' | 'waiting' | 'done';

export interface LessonStanding {
  id: Id;
  state: LessonState;
  lock: Lock | null;
  left: Left[];
  /** Whether it counts for the completion of this enrolment. */
  isBinding: boolean;
}

export interface ModuleStanding {
  id: Id;
  state: 'locked' | 'open' | 'done';
  lock: Lock | null;
  lessons: LessonStanding[];
}

/** How much is left, to be said in words. */
export interface CourseLeft {
  lessons: number;
  /** Reflections that the volunteer has to write. */
  reflections: number;
  /** Reflections that wait for the trainer. */
  waiting: number;
  minutes: number;
}

export interface CourseStanding {
  modules: ModuleStanding[];
  /** The lesson to go on with; null when none is open. */
  nextLessonId: Id | null;
  left: CourseLeft;
  isComplete: boolean;
}

function isBinding(lesson: OutlineLesson, { enrolledAt }: Enrolment): boolean {
  return lesson.bindsEarlier || lesson.firstPublishedAt <= enrolledAt;
}

function findProgress({ progress }: Enrolment, lessonId: Id): LessonProgress | undefined {
  return progress.find((known) => known.lessonId === lessonId);
}

function stateOf(
  progress: LessonProgress | undefined,
  left: readonly Left[],
  lock: Lock | null,
): LessonState {
  if (progress?.completedAt) return 'done';
  if (isOnlyTrainers(left)) return 'waiting';
  if (lock) return 'locked';
  return progress ? 'begun' : 'open';
}

function standLesson(
  lesson: OutlineLesson,
  enrolment: Enrolment,
  lock: Lock | null,
): LessonStanding {
  const progress = findProgress(enrolment, lesson.id);
  const left = progress?.completedAt ? [] : listLeft(lesson.rules, progress?.work ?? noWork);
  return {
    id: lesson.id,
    state: stateOf(progress, left, lock),
    lock: progress?.completedAt ? null : lock,
    left,
    isBinding: isBinding(lesson, enrolment),
  };
}

/** Whether the volunteer has done her part, so that she may go on. */
const isHerPartDone = ({ state, isBinding: binds }: LessonStanding) =>
  state === 'done' || state === 'waiting' || !binds;

function standModule(
  module: OutlineModule,
  { order }: Outline,
  enrolment: Enrolment,
  before: readonly ModuleStanding[],
): ModuleStanding {
  const missing = before.filter(
    ({ id, lessons }) => module.after.includes(id) && !lessons.every(isHerPartDone),
  );
  const moduleLock: Lock | null =
    missing.length > 0 ? { because: 'modules', moduleIds: missing.map(({ id }) => id) } : null;
  const earlier = order === 'sequential' ? before.flatMap(({ lessons }) => lessons) : [];
  const lessons: LessonStanding[] = [];
  for (const lesson of module.lessons) {
    const first = [...earlier, ...(order === 'sequential' ? lessons : [])].find(
      (standing) => !isHerPartDone(standing),
    );
    const lessonLock: Lock | null = first ? { because: 'lesson', lessonId: first.id } : null;
    lessons.push(standLesson(lesson, enrolment, moduleLock ?? lessonLock));
  }
  const isDone = lessons.every(({ state, isBinding: binds }) => state === 'done' || !binds);
  return {
    id: module.id,
    state: isDone ? 'done' : moduleLock || lessons.every(({ lock }) => lock) ? 'locked' : 'open',
    lock: isDone ? null : (moduleLock ?? lessons[0]?.lock ?? null),
    lessons,
  };
}

function countLeft(outline: Outline, binding: readonly LessonStanding[]): CourseLeft {
  const open = binding.filter(({ state }) => state !== 'done');
  const hers = open.filter(({ state }) => state !== 'waiting');
  const reflections = open.flatMap(({ left }) => left.filter((item) => item.kind === 'reflection'));
  const lessons = new Map(
    outline.modules.flatMap(({ lessons: all }) => all.map((one) => [one.id, one])),
  );
  return {
    lessons: hers.length,
    reflections: reflections.filter(({ waitsFor }) => waitsFor === 'volunteer').length,
    waiting: reflections.filter(({ waitsFor }) => waitsFor === 'trainer').length,
    minutes: hers.reduce((sum, { id }) => sum + (lessons.get(id)?.minutes ?? 0), 0),
  };
}

/**
 * How a volunteer stands in a course: what is open, locked and why, what comes next and what is left; and
 * whether it is complete, by its rule that every lesson that binds her is done. Explains itself: a caller
 * says in words what it finds here.
 */
export function standInCourse(outline: Outline, enrolment: Enrolment): CourseStanding {
  const modules: ModuleStanding[] = [];
  for (const module of outline.modules) {
    modules.push(standModule(module, outline, enrolment, modules));
  }
  const lessons = modules.flatMap((module) => module.lessons);
  const binding = lessons.filter((lesson) => lesson.isBinding);
  const next = binding.find(({ state }) => state === 'begun' || state === 'open');
  return {
    modules,
    nextLessonId: next?.id ?? null,
    left: countLeft(outline, binding),
    isComplete: binding.length > 0 && binding.every(({ state }) => state === 'done'),
  };
}
