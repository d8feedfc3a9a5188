import type { Key, LessonBlock, QuizQuestion } from './lesson.ts';

/** A question as its learner sees it: without what is right, and without feedback. */
export type ShownQuestion =
  | { kind: 'one' | 'several' | 'situation' | 'order'; key: Key; prompt: string; choices: Shown[] }
  | { kind: 'trueFalse' | 'short'; key: Key; prompt: string }
  | { kind: 'match'; key: Key; prompt: string; lefts: Shown[]; rights: Shown[] };

export interface Shown {
  key: Key;
  text: string;
}

export interface ShownQuiz {
  type: 'quiz';
  key: Key;
  title: string;
  passPercent: number;
  tries: number | null;
  questions: ShownQuestion[];
}

/** A block of a lesson as a learner may read it. */
export type ShownBlock = Exclude<LessonBlock, { type: 'quiz' }> | ShownQuiz;

const show = ({ key, text }: Shown): Shown => ({ key, text });
// Keys are random, so that their order is one that tells nothing.
const shuffle = (shown: Shown[]) => shown.toSorted((a, b) => (a.key < b.key ? -1 : 1));

function showQuestion(question: QuizQuestion): ShownQuestion {
  const { key, prompt } = question;
  switch (question.kind) {
    case 'trueFalse':
    case 'short':
      return { kind: question.kind, key, prompt };
    case 'order':
      return { kind: 'order', key, prompt, choices: shuffle(question.items.map(show)) };
    case 'match':
      return {
        kind: 'match',
        key,
        prompt,
        lefts: question.pairs.map(({ key: leftKey, left }) => ({ key: leftKey, text: left })),
        rights: shuffle(
          question.pairs.map(({ rightKey, right }) => ({ key: rightKey, text: right })),
        ),
      };
    default:
      return { kind: question.kind, key, prompt, choices: question.options.map(show) };
  }
}

/** What a learner may see of a block: nothing of the answer's key leaves the CMS. */
export function showBlock(block: LessonBlock): ShownBlock {
  if (block.type !== 'quiz') return block;
  const { type, key, title, passPercent, tries, questions } = block;
  return { type, key, title, passPercent, tries, questions: questions.map(showQuestion) };
}
