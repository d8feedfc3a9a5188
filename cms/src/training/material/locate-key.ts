import type { Exercise, LessonBlock, QuizQuestion } from '@duo/domain/training/lesson';
import { isExercise } from '@duo/domain/training/lesson';

/** A part of a lesson that has a key: what its trainer calls it, and the field in which that stands. */
interface KeyedPart {
  key: string;
  words: string;
  path: string;
  parts: KeyedPart[];
}

const part = (key: string, words: string, path: string, parts: KeyedPart[] = []): KeyedPart => ({
  key,
  words,
  path,
  parts,
});

function partsOfQuestion(question: QuizQuestion, path: string): KeyedPart[] {
  if ('options' in question) {
    return question.options.map(({ key, text }, index) =>
      part(key, text, `${path}.options.${index}.text`),
    );
  }
  if (question.kind === 'order') {
    return question.items.map(({ key, text }, index) =>
      part(key, text, `${path}.items.${index}.text`),
    );
  }
  if (question.kind !== 'match') return [];
  return question.pairs.flatMap(({ key, left, rightKey, right }, index) => [
    part(key, left, `${path}.pairs.${index}.left`),
    part(rightKey, right, `${path}.pairs.${index}.right`),
  ]);
}

function partsOf(exercise: Exercise, path: string): KeyedPart[] {
  if (exercise.type === 'reflection') return [];
  if (exercise.type === 'quiz') {
    return exercise.questions.map((question, index) => {
      const at = `${path}.questions.${index}`;
      return part(question.key, question.prompt, `${at}.prompt`, partsOfQuestion(question, at));
    });
  }
  const situations = exercise.situations.map(({ key, text, choices }, index) => {
    const at = `${path}.situations.${index}`;
    const chosen = choices.map((choice, place) =>
      part(choice.key, choice.text, `${at}.choices.${place}.text`),
    );
    return part(key, text, `${at}.text`, chosen);
  });
  const ends = exercise.ends.map(({ key, text }, index) =>
    part(key, text, `${path}.ends.${index}.text`),
  );
  return [...situations, ...ends];
}

function listKeyed(blocks: readonly (LessonBlock | { type: string })[]): KeyedPart[] {
  return blocks.flatMap((block, index) => {
    if (!isExercise(block as LessonBlock)) return [];
    const exercise = block as Exercise;
    const path = `blocks.${index}`;
    return part(exercise.key, exercise.title, `${path}.title`, partsOf(exercise, path));
  });
}

const longest = 60;
const shorten = (words: string) =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;

/**
 * What a key such as `quiz-key/question-key` stands for in a lesson: the words of its parts, from the outer
 * to the inner, and the field of the innermost. Where it stands more than once, it is the last.
 */
export function locateKey(
  blocks: readonly (LessonBlock | { type: string })[],
  path: string,
): { words: string[]; path: string } | null {
  let parts = listKeyed(blocks);
  let found: KeyedPart | undefined;
  const words: string[] = [];
  for (const key of path.split('/')) {
    found = parts.findLast((known) => known.key === key);
    if (!found) return null;
    words.push(shorten(found.words.trim()));
    parts = found.parts;
  }
  return found ? { words: words.filter(Boolean), path: found.path } : null;
}
