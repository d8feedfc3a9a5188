import type { Key, QuizQuestion } from '@duo/domain/training/lesson';

/** An answer to a question, by the name under which it is counted (see `tally-answers.ts`). */
export interface NamedAnswer {
  name: string;
  /** In the words of the edition; null for what the reader's language says. */
  words: string | null;
  /** What it is worth, from 0 to 100. */
  worth: number;
  /** Of an item that is put in order: its place from 1. */
  place?: number;
}

const right = (isRight: boolean) => (isRight ? 100 : 0);

function listPlaces(items: readonly { key: Key; text: string }[]): NamedAnswer[] {
  return items.flatMap(({ key, text }, own) =>
    items.map((_, index) => ({
      name: `${key}@${index + 1}`,
      words: text,
      worth: right(index === own),
      place: index + 1,
    })),
  );
}

/** Every answer that a question may be given. */
export function listAnswers(question: QuizQuestion): NamedAnswer[] {
  switch (question.kind) {
    case 'trueFalse':
      return ['true', 'false'].map((name) => ({
        name,
        words: null,
        worth: right(name === String(question.isTrue)),
      }));
    case 'order':
      return listPlaces(question.items);
    case 'match':
      return question.pairs.flatMap(({ key, left }) =>
        question.pairs.map((other) => ({
          name: `${key}=${other.rightKey}`,
          words: `${left} → ${other.right}`,
          worth: right(other.key === key),
        })),
      );
    case 'short':
      return ['accepted', 'other'].map((name) => ({
        name,
        words: null,
        worth: right(name === 'accepted'),
      }));
    case 'situation':
      return question.options.map(({ key, text, grade }) => ({
        name: key,
        words: text,
        worth: grade,
      }));
    default:
      return question.options.map(({ key, text, isRight }) => ({
        name: key,
        words: text,
        worth: right(isRight),
      }));
  }
}
