import type { Shown, ShownQuestion } from '@duo/domain/training/learner-view';
import type { QuizAnswer } from '@duo/domain/training/marking';
import type { Translate } from '@duo/i18n/translate';

const textOf = (shown: readonly Shown[], key: string | undefined) =>
  shown.find((one) => one.key === key)?.text ?? '';

/** An answer that was handed in, in words. */
export function sayAnswer(
  question: ShownQuestion,
  answer: QuizAnswer,
  t: Translate<'portal'>,
): string {
  switch (question.kind) {
    case 'trueFalse':
      return answer[0] === 'true' ? t('quiz.true') : t('quiz.false');
    case 'short':
      return answer[0] ?? '';
    case 'match':
      return answer
        .map((pair) => pair.split('='))
        .map(
          ([left, right]) => `${textOf(question.lefts, left)} – ${textOf(question.rights, right)}`,
        )
        .join('; ');
    case 'order':
      return answer
        .map((key, index) => `${index + 1}. ${textOf(question.choices, key)}`)
        .join('; ');
    default:
      return answer.map((key) => textOf(question.choices, key)).join('; ');
  }
}
