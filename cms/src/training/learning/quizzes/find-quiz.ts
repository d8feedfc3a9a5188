import type { Key, LessonContent, Quiz, Scenario } from '@duo/domain/training/lesson';

/** A quiz of an edition by its key; null for none. */
export function findQuiz({ blocks }: Pick<LessonContent, 'blocks'>, key: Key): Quiz | null {
  const found = blocks.find((block) => block.type === 'quiz' && block.key === key);
  return found?.type === 'quiz' ? found : null;
}

/** A scenario of an edition by its key; null for none. */
export function findScenario({ blocks }: Pick<LessonContent, 'blocks'>, key: Key): Scenario | null {
  const found = blocks.find((block) => block.type === 'scenario' && block.key === key);
  return found?.type === 'scenario' ? found : null;
}
