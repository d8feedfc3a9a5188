import type { Picture } from '../media/picture.ts';
import type { Html } from '../pages/blocks.ts';

/**
 * A short random text, made once when a part of a lesson is made, and the same in all languages: by it
 * progress, answers and translations find that part again. It tells nothing of order or rightness.
 */
export type Key = string;

/** A sound or film: the file, and what stands for it for those who can't hear or see it. */
export interface Recording {
  id: number | string;
  kind: 'video' | 'audio';
  fileName: string;
  mimeType: string;
  /** WebVTT, as a file of the same language; null is a gap for a film. */
  captionsFileName: string | null;
  /** Paragraphs parted by blank lines. */
  transcript: string;
  seconds: number | null;
}

/** An option that is chosen, and what the learner reads once the quiz was handed in. */
export interface Option {
  key: Key;
  text: string;
  feedback: string;
}

interface Asked {
  key: Key;
  prompt: string;
}

/** What a question without options says, once the quiz was handed in. */
interface Feedback {
  whenRight: string;
  whenWrong: string;
}

export type QuizQuestion =
  | (Asked & { kind: 'one' | 'several'; options: (Option & { isRight: boolean })[] })
  | (Asked & Feedback & { kind: 'trueFalse'; isTrue: boolean })
  /** The items stand in the right order. */
  | (Asked & Feedback & { kind: 'order'; items: { key: Key; text: string }[] })
  /** Each left belongs to its own right; the right has a key of its own. */
  | (Asked &
      Feedback & {
        kind: 'match';
        pairs: { key: Key; left: string; rightKey: Key; right: string }[];
      })
  /** Accepted without regard to accents, capitals and punctuation. */
  | (Asked & Feedback & { kind: 'short'; accepted: string[] })
  /** What to do in a situation: no choice is simply wrong; `grade` goes from 0 to 100. */
  | (Asked & { kind: 'situation'; options: (Option & { grade: number })[] });

export const questionKinds = [
  'one',
  'several',
  'trueFalse',
  'order',
  'match',
  'short',
  'situation',
] as const satisfies QuizQuestion['kind'][];

export interface Quiz {
  type: 'quiz';
  key: Key;
  title: string;
  /** From 1 to 100: the least part of the points that passes. */
  passPercent: number;
  /** Null for as many as one likes. */
  tries: number | null;
  questions: QuizQuestion[];
}

export interface Reflection {
  type: 'reflection';
  key: Key;
  title: string;
  prompt: string;
  /** Whether it is complete when handed in, or when the trainer has approved it. */
  completeWhen: 'handedIn' | 'approved';
}

/** A branching scenario: from the first situation each choice leads on, to the end. */
export interface Scenario {
  type: 'scenario';
  key: Key;
  title: string;
  /** The first one is where it begins. */
  situations: ScenarioSituation[];
  ends: ScenarioEnd[];
}
export interface ScenarioSituation {
  key: Key;
  text: string;
  /** `to` is the key of a situation or of an end. */
  choices: { key: Key; text: string; to: Key }[];
}
export interface ScenarioEnd {
  key: Key;
  text: string;
  judgement: 'good' | 'mixed' | 'poor';
}

export type Exercise = Quiz | Reflection | Scenario;

export type LessonBlock =
  | { type: 'text'; body: Html }
  | { type: 'callout'; tone: 'note' | 'tip' | 'warning'; title: string; body: string }
  | { type: 'keyPoints'; title: string; points: string[] }
  | { type: 'picture'; picture: Picture; caption: string | null }
  | { type: 'recording'; title: string; recording: Recording }
  | { type: 'download'; title: string; fileName: string; mimeType: string; bytes: number }
  | { type: 'accordion'; items: { title: string; body: string }[] }
  | Exercise;

/** What a lesson holds in one language. */
export interface LessonContent {
  title: string;
  /** One sentence in the list of the module. */
  summary: string;
  /** How long it takes, in minutes. */
  minutes: number;
  blocks: LessonBlock[];
}

export function isExercise(block: LessonBlock): block is Exercise {
  return block.type === 'quiz' || block.type === 'reflection' || block.type === 'scenario';
}

export function listExercises({ blocks }: Pick<LessonContent, 'blocks'>): Exercise[] {
  return blocks.filter(isExercise);
}
