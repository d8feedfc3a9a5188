import type { Renewal, VolunteerView } from '../accounts/volunteer.ts';
import type { Language } from '../languages/languages.ts';
import type { Left } from './completion.ts';
import type { CourseLeft, LessonState } from './course.ts';
import type { ShownBlock } from './learner-view.ts';
import type { Key } from './lesson.ts';
import type { MarkedQuiz, QuizAnswers } from './marking.ts';

/** Why something can't be begun yet, by the titles that the learner knows. */
export type LockView =
  | { because: 'lesson'; title: string }
  | { because: 'modules'; titles: string[] };

export interface LessonRow {
  /** Its part of the address, the same in all languages. */
  key: string;
  title: string;
  summary: string;
  minutes: number;
  /** The language that the lesson is in: another than asked for where it has no edition in that. */
  language: Language;
  state: LessonState;
  lock: LockView | null;
  left: Left[];
  isBinding: boolean;
  /** Finished, and changed in a way that its learners are told of. */
  hasRefresher: boolean;
}

export interface ModuleView {
  key: string;
  title: string;
  summary: string;
  state: 'locked' | 'open' | 'done';
  lock: LockView | null;
  lessons: LessonRow[];
}

export interface CourseView {
  title: string;
  summary: string;
  order: 'free' | 'sequential';
  modules: ModuleView[];
  /** The lesson to go on with. */
  next: { key: string; title: string; minutes: number } | null;
  left: CourseLeft;
  isComplete: boolean;
}

export interface CertificateView {
  number: string;
  /** As `2026-11-23`. */
  completedOn: string;
  name: string;
  /** Where anybody can verify it, on the site. */
  verificationUrl: string;
  /** Whether the PDF has been made; it comes within moments. */
  isReady: boolean;
}

export interface TrainingAnswer extends Renewal {
  volunteer: VolunteerView;
  /** Null before the volunteer is accepted. */
  course: CourseView | null;
  certificate: CertificateView | null;
  /** Whether reminders after quiet days are wanted. */
  wantsReminders: boolean;
}

/** What a learner has done of a quiz. */
export interface QuizWork {
  triesUsed: number;
  /** Null for as many as one likes. */
  triesLeft: number | null;
  bestPercent: number | null;
  hasPassed: boolean;
  /** Answers that were kept and not handed in. */
  draft: QuizAnswers;
  /** The last try that was handed in. */
  last: { answers: QuizAnswers; marked: MarkedQuiz } | null;
}

export interface ThreadMessage {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The trainer's name; null for the volunteer's own. */
  from: string | null;
  text: string;
}

export interface ReflectionWork {
  /** What was written and not handed in, or the last text that was. */
  text: string;
  /** `returned`: the trainer asks for more. */
  state: 'none' | 'draft' | 'handedIn' | 'returned' | 'approved';
  thread: ThreadMessage[];
}

export interface ScenarioWork {
  /** The choices made on the present walk. */
  path: Key[];
  hasEnded: boolean;
}

export interface LessonView {
  key: string;
  title: string;
  language: Language;
  /** The edition that is shown; what is handed in names it. */
  editionId: string;
  minutes: number;
  blocks: ShownBlock[];
  module: { key: string; title: string };
  /** Of the module: which one this is, and of how many. */
  place: { number: number; of: number };
  previous: { key: string; title: string } | null;
  next: { key: string; title: string } | null;
  state: LessonState;
  /** All that the lesson asks for. */
  rules: Left[];
  left: Left[];
  quizzes: Record<Key, QuizWork>;
  reflections: Record<Key, ReflectionWork>;
  scenarios: Record<Key, ScenarioWork>;
  /** The volunteer's own note. */
  note: string;
  /** Questions to the trainer about this lesson. */
  questions: ThreadMessage[];
  feedback: LessonFeedback | null;
  /** What changed since the edition that was finished: the places of the blocks, and in the trainer's words. */
  refresher: { changedBlocks: number[]; whatChanged: string[] } | null;
}

/** How useful and how clear a lesson was, from 1 to 4. */
export interface LessonFeedback {
  useful: number;
  clear: number;
  text: string;
}

export type LessonAnswer = Renewal &
  (
    | { outcome: 'lesson'; volunteer: VolunteerView; lesson: LessonView }
    | { outcome: 'locked'; volunteer: VolunteerView; title: string; lock: LockView }
    | { outcome: 'unknown'; volunteer: VolunteerView }
  );

/*
 * What portal and CMS say to each other about training, over `/api/portal/training/…`, for volunteers who are
 * signed in; besides, the answers that any endpoint of the portal gives (see `accounts/sign-in.ts`).
 * `lesson` is its key; `editionId` the edition that was shown; `attempt` counts a button pressed twice once.
 *
 * GET  /api/portal/training?language=fr                    -> TrainingAnswer
 * GET  /api/portal/training/lesson?language=fr&lesson=key  -> LessonAnswer
 * POST training/quiz-draft  {lesson, quiz, answers}        -> { outcome: 'saved' }
 * POST training/quiz        HandInQuiz                     -> HandInQuizAnswer
 * POST training/scenario    {lesson, editionId, scenario, path} -> { outcome: 'saved'; hasEnded: boolean }
 * POST training/reflection-draft {lesson, reflection, text}     -> { outcome: 'saved' }
 * POST training/reflection  {lesson, reflection, text, attempt} -> { outcome: 'handedIn' } | { outcome: 'empty' }
 * POST training/finish      {lesson}                       -> FinishAnswer
 * POST training/refresher   {lesson}                       -> { outcome: 'saved' }
 * POST training/question    {lesson, text, attempt}        -> AskAnswer
 * POST training/note        {lesson, text}                 -> { outcome: 'saved' }
 * POST training/feedback    {lesson, useful, clear, text}  -> { outcome: 'saved' }
 * POST training/reminders   {wanted}                       -> { outcome: 'saved' }
 * GET  /api/portal/training/certificate                    -> the PDF, or 404
 * GET  /api/portal/training/badge                          -> the badge, a VC-JWT, or 404
 * GET  /api/portal/training/file/<fileName>                -> a recording, its captions or a handout, with ranges
 *
 * Where a lesson is not to be had: `{ outcome: 'locked' }` or `{ outcome: 'unknown' }`.
 */

export interface HandInQuiz {
  lesson: string;
  editionId: string;
  quiz: Key;
  answers: QuizAnswers;
  attempt: string;
}
export type HandInQuizAnswer =
  | { outcome: 'marked'; marked: MarkedQuiz; work: QuizWork }
  /** A quiz is handed in whole. */
  | { outcome: 'incomplete'; unanswered: Key[] }
  | { outcome: 'noTriesLeft' }
  | { outcome: 'locked' | 'unknown' };

export type AskAnswer =
  | { outcome: 'sent' }
  /** There were several in a short time: see {@link questionLimit}. */
  | { outcome: 'wait'; retryAfterSeconds: number }
  | { outcome: 'locked' | 'unknown' };

export type FinishAnswer =
  | { outcome: 'finished'; left: Left[]; isCourseComplete: boolean }
  | { outcome: 'locked' | 'unknown' };

/** How often somebody may ask the trainers something in how many minutes. */
export const questionLimit = { count: 10, windowMinutes: 60 };

/** The longest reflection, question, note and feedback, in characters. */
export const longestTrainingText = 8_000;
