import { isExercise, type LessonBlock } from '@duo/domain/training/lesson';
import { formIdOf, hasForm, isTypedIn, textFieldOf } from '../../exercises/exercise-form.ts';
import type { LessonPageView } from '../lesson-view.ts';

/** The part of the page with the learner's own note. */
export const notesId = 'notes';

/** The parts of a lesson's page whose forms are answered in their place, and what is to be saved of them. */
export interface LessonRegions {
  ids: string[];
  /** Those that hold what came along with a choice of language or text size, and is saved nowhere yet. */
  changed: string[];
}

/** Those of a lesson that has an exercise; null for one to read, which loads no script. */
export function listRegions(view: LessonPageView): LessonRegions | null {
  const { blocks } = view.lesson;
  const exercises = blocks.flatMap((block) =>
    isExercise(block as LessonBlock) && 'key' in block ? block.key : [],
  );
  if (view.preview || exercises.length === 0) return null;
  const isChanged = (id: string) => isUnsaved(view, id);
  return {
    ids: [...exercises, notesId, 'questions', 'feedback'],
    changed: [...exercises, notesId].filter(isChanged),
  };
}

function isUnsaved(view: LessonPageView, id: string): boolean {
  const { lesson, typed } = view;
  if (id === notesId) return (typed.get('note') ?? lesson.note) !== lesson.note;
  const block = lesson.blocks.find((one) => 'key' in one && one.key === id);
  if (block?.type === 'quiz') return isTypedIn(view, block);
  const text = lesson.reflections[id]?.text ?? '';
  return (typed.get(textFieldOf(id)) ?? text) !== text;
}

/**
 * The id of the form whose answers a change of language or text size takes along: the one that came back, or the
 * first; the note's where the lesson has no exercise to fill in. With a script all others go along with it.
 */
export function findFilledForm(view: LessonPageView): string {
  const keys = view.lesson.blocks.flatMap((block) =>
    'key' in block && hasForm(view, block) ? block.key : [],
  );
  const key = keys.find((known) => known === view.typed.get('exercise')) ?? keys[0];
  return formIdOf(key ?? notesId);
}
