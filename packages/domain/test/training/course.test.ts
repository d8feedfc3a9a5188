import { type LessonWork, noWork } from '@duo/domain/training/completion';
import {
  type Enrolment,
  type LessonProgress,
  type Outline,
  standInCourse,
} from '@duo/domain/training/course';
import { describe, expect, test } from 'vitest';

const early = '2026-01-01T09:00:00.000Z';
const enrolledAt = '2026-06-01T09:00:00.000Z';
const late = '2026-07-01T09:00:00.000Z';

const plain = { minutes: 10, rules: [], firstPublishedAt: early, bindsEarlier: false };
const outline: Outline = {
  order: 'sequential',
  modules: [
    {
      id: 'm1',
      after: [],
      lessons: [
        { id: 'l1', ...plain },
        { id: 'l2', ...plain, rules: [{ type: 'quiz', key: 'q' }] },
      ],
    },
    {
      id: 'm2',
      after: ['m1'],
      lessons: [
        { id: 'l3', ...plain, rules: [{ type: 'reflection', key: 'r', completeWhen: 'approved' }] },
        { id: 'l4', ...plain, minutes: 5 },
      ],
    },
  ],
};

const done = (lessonId: string): LessonProgress => ({
  lessonId,
  work: { ...noWork, isConfirmed: true },
  completedAt: late,
});
const working = (lessonId: string, work: Partial<LessonWork>): LessonProgress => ({
  lessonId,
  work: { ...noWork, ...work },
  completedAt: null,
});
const enrol = (...progress: LessonProgress[]): Enrolment => ({ enrolledAt, progress });

function statesOf(enrolment: Enrolment, given = outline): string[] {
  const { modules } = standInCourse(given, enrolment);
  return modules.flatMap(({ lessons }) => lessons.map(({ state }) => state));
}

describe('a sequential course', () => {
  test('begins with its first lesson, and says what opens the others', () => {
    const standing = standInCourse(outline, enrol());
    expect(statesOf(enrol())).toEqual(['open', 'locked', 'locked', 'locked']);
    expect(standing.nextLessonId).toBe('l1');
    expect(standing.modules[0]?.lessons[1]?.lock).toEqual({ because: 'lesson', lessonId: 'l1' });
    expect(standing.modules[1]).toMatchObject({
      state: 'locked',
      lock: { because: 'modules', moduleIds: ['m1'] },
    });
    expect(standing.left).toEqual({ lessons: 4, reflections: 1, waiting: 0, minutes: 35 });
  });

  test('opens lesson by lesson', () => {
    expect(statesOf(enrol(done('l1')))).toEqual(['done', 'open', 'locked', 'locked']);
    expect(statesOf(enrol(done('l1'), working('l2', { isConfirmed: true })))).toEqual([
      'done',
      'begun',
      'locked',
      'locked',
    ]);
    expect(statesOf(enrol(done('l1'), done('l2')))).toEqual(['done', 'done', 'open', 'locked']);
  });

  test('a reflection that waits for its trainer keeps nobody from going on', () => {
    const standing = standInCourse(
      outline,
      enrol(done('l1'), done('l2'), working('l3', { isConfirmed: true, handedIn: ['r'] })),
    );
    expect(standing.modules[1]?.lessons.map(({ state }) => state)).toEqual(['waiting', 'open']);
    expect(standing.nextLessonId).toBe('l4');
    expect(standing.left).toEqual({ lessons: 1, reflections: 0, waiting: 1, minutes: 5 });
    expect(standing.isComplete).toBe(false);
  });

  test('is complete when every lesson is', () => {
    const standing = standInCourse(outline, enrol(done('l1'), done('l2'), done('l3'), done('l4')));
    expect(standing).toMatchObject({
      isComplete: true,
      nextLessonId: null,
      left: { lessons: 0, minutes: 0 },
    });
    expect(standing.modules.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});

describe('a free course', () => {
  const free: Outline = { ...outline, order: 'free' };

  test('opens all lessons but those of a module that asks for another', () => {
    expect(statesOf(enrol(), free)).toEqual(['open', 'open', 'locked', 'locked']);
    expect(statesOf(enrol(done('l1'), done('l2')), free)).toEqual(['done', 'done', 'open', 'open']);
  });
});

describe('what is left in a lesson', () => {
  const leftOf = (work: Partial<LessonWork>) =>
    standInCourse(outline, enrol(done('l1'), done('l2'), working('l3', work))).modules[1]
      ?.lessons[0]?.left;

  test('a reflection is hers until it is handed in, then the trainer’s until it is approved', () => {
    expect(leftOf({})).toEqual([
      { kind: 'reflection', key: 'r', waitsFor: 'volunteer' },
      { kind: 'confirmation' },
    ]);
    expect(leftOf({ handedIn: ['r'], isConfirmed: true })).toEqual([
      { kind: 'reflection', key: 'r', waitsFor: 'trainer' },
    ]);
    expect(leftOf({ handedIn: ['r'], approved: ['r'], isConfirmed: true })).toEqual([]);
  });
});

describe('lessons that come or change later', () => {
  const added = (bindsEarlier: boolean): Outline => ({
    ...outline,
    modules: [
      ...outline.modules,
      {
        id: 'm3',
        after: [],
        lessons: [{ id: 'l5', ...plain, firstPublishedAt: late, bindsEarlier }],
      },
    ],
  });
  const all = enrol(done('l1'), done('l2'), done('l3'), done('l4'));

  test('one added after the enrolment does not bind it', () => {
    expect(standInCourse(added(false), all)).toMatchObject({
      isComplete: true,
      nextLessonId: null,
    });
  });

  test('unless the trainer says so', () => {
    expect(standInCourse(added(true), all)).toMatchObject({
      isComplete: false,
      nextLessonId: 'l5',
    });
  });

  test('one that asks for more than it did undoes no completion', () => {
    const harder: Outline = {
      ...outline,
      modules: outline.modules.map((module) => ({
        ...module,
        lessons: module.lessons.map((lesson) => ({
          ...lesson,
          rules: [{ type: 'quiz', key: 'new' }],
        })),
      })),
    };
    expect(standInCourse(harder, all).isComplete).toBe(true);
  });

  test('one that is gone leaves the others as they were', () => {
    const shorter: Outline = { ...outline, modules: outline.modules.slice(0, 1) };
    expect(standInCourse(shorter, enrol(done('l1'), done('l2'))).isComplete).toBe(true);
  });

  test('a course without lessons completes nobody', () => {
    expect(standInCourse({ order: 'free', modules: [] }, enrol()).isComplete).toBe(false);
  });
});
