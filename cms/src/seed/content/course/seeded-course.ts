import type { Language } from '@duo/domain/languages/languages';
import type { LessonBlock, QuizQuestion, Reflection, Scenario } from '@duo/domain/training/lesson';

type InLanguages<T> = Record<Language, T>;

/** A film or a sound of the seed, by the names of its files in `files/`. */
export interface SeededRecording {
  file: string;
  kind: 'video' | 'audio';
  seconds: number;
  captions: InLanguages<string>;
  transcript: InLanguages<string>;
}

/** A lesson’s block in one language. Running text is Markdown; files are named by keys of the seed. */
export type SeededBlock =
  | Exclude<LessonBlock, { type: 'picture' | 'recording' | 'download' | 'quiz' | 'text' }>
  | { type: 'text'; markdown: string }
  | { type: 'picture'; picture: string; caption: string | null }
  | { type: 'recording'; title: string; recording: string }
  | { type: 'download'; title: string; handout: string }
  | SeededQuiz
  | Reflection
  | Scenario;

export interface SeededQuiz {
  type: 'quiz';
  key: string;
  title: string;
  passPercent: number;
  tries: number | null;
  questions: QuizQuestion[];
}

export interface SeededLesson {
  /** Its part of the address in the portal, the same in all languages. */
  key: string;
  minutes: number;
  texts: InLanguages<{ title: string; summary: string; blocks: SeededBlock[] }>;
}

export interface SeededModule {
  key: string;
  /** Keys of the modules that come first. */
  after: string[];
  texts: InLanguages<{ title: string; summary: string }>;
  lessons: SeededLesson[];
}

export interface SeededCourse {
  key: string;
  order: 'free' | 'sequential';
  texts: InLanguages<{ title: string; summary: string }>;
  modules: SeededModule[];
}
