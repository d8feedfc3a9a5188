import type { Question } from '@duo/domain/applications/questions';
import { createTranslator } from '@duo/i18n/translate';
import { type CameFrom, questionOf } from '../applications/question-pages.ts';
import { readStamp } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { saveInBackground } from './autosave-answer.ts';
import { type ClosedView, type QuestionView, showQuestion } from './question-view.ts';
import { readTyped } from './read-typed.ts';
import { offeredField, type ReplacedView, showReplaced } from './replaced.ts';
import { saveAnswer } from './save-answer.ts';

/** Shows a question; keeps an answer. */
export function answerQuestion(
  visit: Visit,
): Promise<QuestionView | ReplacedView | ClosedView | Response> {
  const question = questionOf(visit.page);
  if (!question) throw new Error(`The page ${visit.page} asks no question.`);
  return asVolunteer(visit, () =>
    visit.isPost
      ? receive(visit, question)
      : showQuestion(visit, question, { from: readFrom(visit.query), notice: findNotice(visit) }),
  );
}

async function receive(visit: Visit, question: Question) {
  const from = readFrom(visit.fields);
  if (visit.isOnlyShown) {
    // The stamp stays what it was: only its owner's form is taken.
    const stamp = visit.fields.get('stamp') ?? '';
    const typed = readTyped(question, visit.fields);
    if (!visit.fields.has(offeredField[0]))
      return showQuestion(visit, question, { from, stamp, typed });
    const { value: replaced, revision } = typed;
    return showReplaced(visit, question, { from, stamp, replaced, revision });
  }
  const form = await receivePrivateForm(visit, visit.page);
  if (form.state === 'sent') {
    return visit.fields.has('autosave')
      ? saveInBackground(visit, question)
      : saveAnswer(visit, question, { from, owner: form.stamp.owner });
  }
  const t = createTranslator(visit.language, 'portal');
  if (form.state === 'strange') {
    const isOthers = readStamp(visit, visit.page) !== null || visit.fields.has('autosave');
    if (isOthers) return goTo(visit, visit.page, { again: '1' });
    const typed = readTyped(question, visit.fields);
    return showQuestion(visit, question, { from, typed, notice: t('question.stale') });
  }
  return showQuestion(visit, question, {
    from: readFrom(form.fields),
    typed: readTyped(question, form.fields),
    notice: t('form.returned'),
  });
}

function readFrom(given: URLSearchParams): CameFrom {
  return given.get('back') === 'check' ? 'check' : 'tasks';
}

function findNotice({ language, query }: Visit): string | null {
  return query.has('again') ? createTranslator(language, 'portal')('form.again') : null;
}
