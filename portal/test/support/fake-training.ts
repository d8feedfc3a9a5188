import type {
  CertificateView,
  LessonFeedback,
  LessonView,
  QuizWork,
  ReflectionWork,
  ScenarioWork,
  ThreadMessage,
} from '@duo/domain/training/training-view';
import { lessons } from './fake-lessons.ts';

/** What a learner of the fake has done in a lesson. */
export interface FakeWork {
  isConfirmed: boolean;
  completedAt: string | null;
  quizzes: Record<string, Omit<QuizWork, 'triesLeft'>>;
  reflections: Record<string, ReflectionWork>;
  scenarios: Record<string, ScenarioWork>;
  note: string;
  questions: ThreadMessage[];
  feedback: LessonFeedback | null;
  refresher: LessonView['refresher'];
}

/** A learner's whole training. */
export interface FakeTraining {
  works: Map<string, FakeWork>;
  certificate: CertificateView | null;
  wantsReminders: boolean;
}

export function makeTraining(): FakeTraining {
  return { works: new Map(), certificate: null, wantsReminders: true };
}

/** A learner's work in a lesson, begun where there was none. */
export function workIn({ works }: FakeTraining, lesson: string): FakeWork {
  const known = works.get(lesson);
  if (known) return known;
  const begun: FakeWork = {
    isConfirmed: false,
    completedAt: null,
    quizzes: {},
    reflections: {},
    scenarios: {},
    note: '',
    questions: [],
    feedback: null,
    refresher: null,
  };
  works.set(lesson, begun);
  return begun;
}

/** Finishes all lessons but some. */
export function finishLessons(training: FakeTraining, without: readonly string[] = []): void {
  for (const key of Object.keys(lessons)) {
    if (without.includes(key)) continue;
    const work = workIn(training, key);
    work.isConfirmed = true;
    work.completedAt = '2026-11-20T10:00:00.000Z';
  }
}

/** Finishes the whole course, with its certificate. */
export function completeCourse(training: FakeTraining): void {
  finishLessons(training);
  training.certificate = {
    number: 'DUO-2026-0001',
    completedOn: '2026-11-20',
    name: 'Anne Lambert',
    verificationUrl: 'http://site.example/fr/certificat/abc',
    isReady: true,
  };
}
