import type { ShownBlock, ShownQuiz } from '@duo/domain/training/learner-view';
import type { LessonPageView } from '../lesson/lesson-view.ts';
import type { ActName } from '../lesson/read-act.ts';
import { fieldOf } from './read-quiz.ts';

/**
 * What every exercise's form carries besides its own fields.
 * @param act what the form asks for where no button of it says otherwise: what Enter does
 */
export function listCarried(
  view: LessonPageView,
  exercise: string,
  act?: ActName,
): [string, string][] {
  return [
    ['stamp', view.stamp],
    ['lesson', view.lesson.key],
    ['edition', view.lesson.editionId],
    ['exercise', exercise],
    ...(act ? [['act', act] satisfies [string, string]] : []),
  ];
}

export function formIdOf(exercise: string): string {
  return `form-${exercise}`;
}

/** Whether a quiz may still be handed in, or a reflection written. */
export function hasForm({ lesson }: LessonPageView, block: ShownBlock): boolean {
  if (block.type === 'quiz') return lesson.quizzes[block.key]?.triesLeft !== 0;
  if (block.type !== 'reflection') return false;
  const state = lesson.reflections[block.key]?.state ?? 'none';
  return state === 'none' || state === 'draft' || state === 'returned';
}

/** The name of the field in which a reflection is written. */
export function textFieldOf(reflection: string): string {
  return `text-${reflection}`;
}

/** Whether the form that came back, or what came along with it, has answers to a quiz. */
export function isTypedIn({ typed }: LessonPageView, { key, questions }: ShownQuiz): boolean {
  if (typed.get('exercise') === key) return true;
  return questions.some((question) => {
    const field = fieldOf(question.key);
    return [...typed.keys()].some((name) => name === field || name.startsWith(`${field}-`));
  });
}
