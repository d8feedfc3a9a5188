import type { Exercise, Key } from './lesson.ts';

/** What of an exercise decides when a lesson is complete. */
export type ExerciseRule =
  | { type: 'quiz' | 'scenario'; key: Key }
  | { type: 'reflection'; key: Key; completeWhen: 'handedIn' | 'approved' };

/** What a volunteer has done in a lesson, whatever the language. */
export interface LessonWork {
  passedQuizzes: readonly Key[];
  endedScenarios: readonly Key[];
  handedIn: readonly Key[];
  approved: readonly Key[];
  /** She said herself that she has finished it. */
  isConfirmed: boolean;
}

export const noWork: LessonWork = {
  passedQuizzes: [],
  endedScenarios: [],
  handedIn: [],
  approved: [],
  isConfirmed: false,
};

/** Something that is left to do in a lesson, and by whom. */
export type Left =
  | { kind: 'quiz' | 'scenario'; key: Key }
  | { kind: 'reflection'; key: Key; waitsFor: 'volunteer' | 'trainer' }
  | { kind: 'confirmation' };

export function ruleOf(exercise: Exercise): ExerciseRule {
  const { type, key } = exercise;
  return type === 'reflection' ? { type, key, completeWhen: exercise.completeWhen } : { type, key };
}

function leftOf(rule: ExerciseRule, work: LessonWork): Left[] {
  const { key } = rule;
  if (rule.type !== 'reflection') {
    const done = rule.type === 'quiz' ? work.passedQuizzes : work.endedScenarios;
    return done.includes(key) ? [] : [{ kind: rule.type, key }];
  }
  const isHandedIn = work.handedIn.includes(key) || work.approved.includes(key);
  if (!isHandedIn) return [{ kind: 'reflection', key, waitsFor: 'volunteer' }];
  if (rule.completeWhen === 'handedIn' || work.approved.includes(key)) return [];
  return [{ kind: 'reflection', key, waitsFor: 'trainer' }];
}

/**
 * What is left to do in a lesson: quizzes to pass, reflections to hand in or have approved, scenarios to
 * bring to an end, and to say that one has finished. Nothing left means complete.
 */
export function listLeft(rules: readonly ExerciseRule[], work: LessonWork): Left[] {
  const left = rules.flatMap((rule) => leftOf(rule, work));
  return work.isConfirmed ? left : [...left, { kind: 'confirmation' }];
}

/** Whether all that is left is the trainer's to do. */
export function isOnlyTrainers(left: readonly Left[]): boolean {
  return (
    left.length > 0 &&
    left.every((item) => item.kind === 'reflection' && item.waitsFor === 'trainer')
  );
}
