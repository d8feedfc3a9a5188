import type { Quiz, QuizQuestion } from '../lesson.ts';
import { findTextGaps, type Gap, isBlank } from './gaps.ts';

function* findOptionGaps(question: QuizQuestion, path: string): Iterable<Gap> {
  if (!('options' in question)) return;
  const { options, kind } = question;
  if (options.length < 2) yield { kind: 'optionsMissing', path: `${path}.options` };
  for (const [index, option] of options.entries()) {
    const at = `${path}.options.${index}`;
    yield* findTextGaps([[`${at}.text`, option.text]], 'textMissing');
    yield* findTextGaps([[`${at}.feedback`, option.feedback]], 'feedbackMissing');
    if ('grade' in option && !(option.grade >= 0 && option.grade <= 100)) {
      yield { kind: 'gradeWrong', path: `${at}.grade` };
    }
  }
  if (kind === 'situation') {
    const hasGood = question.options.some(({ grade }) => grade === 100);
    if (!hasGood) yield { kind: 'rightAnswerMissing', path: `${path}.options` };
    return;
  }
  const right = question.options.filter(({ isRight }) => isRight).length;
  if (right === 0) yield { kind: 'rightAnswerMissing', path: `${path}.options` };
  if (kind === 'one' && right > 1) yield { kind: 'tooManyRightAnswers', path: `${path}.options` };
}

function* findPartGaps(question: QuizQuestion, path: string): Iterable<Gap> {
  if (question.kind === 'order') {
    if (question.items.length < 2) yield { kind: 'optionsMissing', path: `${path}.items` };
    const texts = question.items.map(({ text }, index): [string, string] => [
      `${path}.items.${index}.text`,
      text,
    ]);
    yield* findTextGaps(texts, 'textMissing');
  }
  if (question.kind === 'match') {
    if (question.pairs.length < 2) yield { kind: 'optionsMissing', path: `${path}.pairs` };
    for (const [index, { left, right }] of question.pairs.entries()) {
      const at = `${path}.pairs.${index}`;
      yield* findTextGaps(
        [
          [`${at}.left`, left],
          [`${at}.right`, right],
        ],
        'textMissing',
      );
    }
  }
  if (question.kind === 'short' && question.accepted.every(isBlank)) {
    yield { kind: 'rightAnswerMissing', path: `${path}.accepted` };
  }
}

/** What a quiz lacks. */
export function* findQuizGaps(
  { title, passPercent, questions }: Quiz,
  path: string,
): Iterable<Gap> {
  yield* findTextGaps([[`${path}.title`, title]], 'titleMissing');
  if (!(passPercent >= 1 && passPercent <= 100)) {
    yield { kind: 'passPercentWrong', path: `${path}.passPercent` };
  }
  if (questions.length === 0) yield { kind: 'questionMissing', path: `${path}.questions` };
  for (const [index, question] of questions.entries()) {
    const at = `${path}.questions.${index}`;
    yield* findTextGaps([[`${at}.prompt`, question.prompt]], 'textMissing');
    if ('whenRight' in question) {
      const { whenRight, whenWrong } = question;
      yield* findTextGaps(
        [
          [`${at}.whenRight`, whenRight],
          [`${at}.whenWrong`, whenWrong],
        ],
        'feedbackMissing',
      );
    }
    yield* findOptionGaps(question, at);
    yield* findPartGaps(question, at);
  }
}
