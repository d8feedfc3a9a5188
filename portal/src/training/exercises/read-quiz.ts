import type { ShownQuestion } from '@duo/domain/training/learner-view';
import type { QuizAnswer, QuizAnswers } from '@duo/domain/training/marking';

/** The name of a question's field; of one of its parts, where each has a field of its own. */
export function fieldOf(question: string, part?: string): string {
  return part === undefined ? `q-${question}` : `q-${question}-${part}`;
}

/** Items in the order of the places that were given to them; nothing while two share a place or one has none. */
function readOrder(
  { key, choices }: Extract<ShownQuestion, { kind: 'order' | 'one' | 'several' | 'situation' }>,
  form: URLSearchParams,
): QuizAnswer {
  const placed = choices.map((item) => ({
    key: item.key,
    place: Number(form.get(fieldOf(key, item.key)) ?? 0),
  }));
  const places = new Set(placed.map(({ place }) => place));
  if (places.has(0) || places.size < placed.length) return [];
  return placed.sort((one, other) => one.place - other.place).map((item) => item.key);
}

function readAnswer(question: ShownQuestion, form: URLSearchParams): QuizAnswer {
  const { key } = question;
  if (question.kind === 'order') return readOrder(question, form);
  if (question.kind === 'match') {
    return question.lefts.flatMap((left) => {
      const right = form.get(fieldOf(key, left.key));
      return right ? [`${left.key}=${right}`] : [];
    });
  }
  return form.getAll(fieldOf(key)).filter((value) => value.trim() !== '');
}

/** The answers to a quiz from the form that was sent; a question without one is left out. */
export function readQuizAnswers(
  questions: readonly ShownQuestion[],
  form: URLSearchParams,
): QuizAnswers {
  const answered = questions.map((question) => [question.key, readAnswer(question, form)] as const);
  return Object.fromEntries(answered.filter(([, answer]) => answer.length > 0));
}
