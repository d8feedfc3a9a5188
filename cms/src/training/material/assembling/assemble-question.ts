import type { QuizQuestion } from '@duo/domain/training/lesson';
import type { StoredQuestion } from '../stored-lesson.ts';

const textOf = (text: string | null | undefined) => text ?? '';

/** A number that a trainer left out is none, which the gate refuses. */
export const numberOf = (value: number | null | undefined) => value ?? Number.NaN;

const optionsOf = ({ options }: StoredQuestion) =>
  (options ?? []).map(({ key, text, feedback }) => ({
    key: textOf(key),
    text: textOf(text),
    feedback: textOf(feedback),
  }));

function partsOf(question: StoredQuestion) {
  const { options, items, pairs, accepted } = question;
  const isRight = (index: number) => options?.[index]?.isRight === true;
  const grade = (index: number) => numberOf(options?.[index]?.grade);
  return {
    chosen: () =>
      optionsOf(question).map((option, index) => ({ ...option, isRight: isRight(index) })),
    graded: () => optionsOf(question).map((option, index) => ({ ...option, grade: grade(index) })),
    items: () => (items ?? []).map(({ key, text }) => ({ key: textOf(key), text: textOf(text) })),
    pairs: () =>
      (pairs ?? []).map(({ key, left, rightKey, right }) => ({
        key: textOf(key),
        left: textOf(left),
        rightKey: textOf(rightKey),
        right: textOf(right),
      })),
    accepted: () => (accepted ?? []).flatMap(({ text }) => (text?.trim() ? text : [])),
  };
}

/** A question with what its kind asks for, and nothing that another kind left behind. */
export function assembleQuestion(question: StoredQuestion): QuizQuestion {
  const asked = { key: textOf(question.key), prompt: textOf(question.prompt) };
  const said = { whenRight: textOf(question.whenRight), whenWrong: textOf(question.whenWrong) };
  const parts = partsOf(question);
  const kind = question.kind ?? 'one';
  switch (kind) {
    case 'one':
    case 'several':
      return { kind, ...asked, options: parts.chosen() };
    case 'situation':
      return { kind, ...asked, options: parts.graded() };
    case 'trueFalse':
      return { kind, ...asked, isTrue: question.isTrue === true, ...said };
    case 'order':
      return { kind, ...asked, items: parts.items(), ...said };
    case 'match':
      return { kind, ...asked, pairs: parts.pairs(), ...said };
    case 'short':
      return { kind, ...asked, accepted: parts.accepted(), ...said };
  }
}
