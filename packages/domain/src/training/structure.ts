import { type Exercise, type LessonContent, listExercises, type QuizQuestion } from './lesson.ts';

function listQuestionKeys(question: QuizQuestion): string[] {
  switch (question.kind) {
    case 'order':
      return question.items.map(({ key }) => key);
    case 'match':
      return question.pairs.flatMap(({ key, rightKey }) => [key, rightKey]);
    case 'one':
    case 'several':
    case 'situation':
      return question.options.map(({ key }) => key);
    default:
      return [];
  }
}

function listParts(exercise: Exercise): string[] {
  if (exercise.type === 'reflection') return [];
  if (exercise.type === 'quiz') {
    return exercise.questions.flatMap((question) => [
      question.key,
      ...listQuestionKeys(question).map((key) => `${question.key}/${key}`),
    ]);
  }
  return [
    ...exercise.situations.flatMap(({ key, choices }) => [
      key,
      ...choices.map((choice) => `${key}/${choice.key}`),
    ]),
    ...exercise.ends.map(({ key }) => key),
  ];
}

/**
 * The keys of all parts of a lesson that progress refers to, each with those that it stands in, such as
 * `quiz-key/question-key/option-key`. Text around the exercises has none.
 */
export function listKeys(content: Pick<LessonContent, 'blocks'>): string[] {
  return listExercises(content).flatMap((exercise) => [
    exercise.key,
    ...listParts(exercise).map((part) => `${exercise.key}/${part}`),
  ]);
}

export interface KeyDifference {
  /** In the source's current edition, and not in the translation. */
  lacking: string[];
  /** In the translation only. */
  surplus: string[];
}

/** How the keys of a translation differ from those of its source. */
export function compareKeys(
  source: Pick<LessonContent, 'blocks'>,
  translation: Pick<LessonContent, 'blocks'>,
): KeyDifference {
  const wanted = listKeys(source);
  const given = listKeys(translation);
  return {
    lacking: wanted.filter((key) => !given.includes(key)),
    surplus: given.filter((key) => !wanted.includes(key)),
  };
}

/** Keys that stand more than once in a lesson, each once. */
export function listDoubledKeys(content: Pick<LessonContent, 'blocks'>): string[] {
  const keys = listKeys(content);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
