import type { ShownBlock } from '@duo/domain/training/learner-view';
import type { LessonPageView } from '../lesson/lesson-view.ts';
import type { ActName } from '../lesson/read-act.ts';

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

/**
 * The id of the form whose answers a change of language or text size takes along: the one that came back, or
 * the first; undefined where there is none to fill in.
 */
export function findFilledForm(view: LessonPageView): string | undefined {
  const keys = view.lesson.blocks.flatMap((block) =>
    'key' in block && hasForm(view, block) ? block.key : [],
  );
  const key = keys.find((known) => known === view.typed.get('exercise')) ?? keys[0];
  return key && formIdOf(key);
}
