import { writeAnswer } from '@duo/application-texts/write-answer';
import type { Question } from '@duo/domain/applications/questions';
import { formatTime } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import { isGiven } from '../applications/task-states.ts';
import type { AutosaveAnswer } from '../autosave/autosave.ts';
import { statusOfInvalid } from '../forms/send-form.ts';
import type { Visit } from '../visit/visit.ts';
import { listUnkeepable, readTyped } from './read-typed.ts';
import { carryReplaced } from './replaced.ts';
import { sendAnswer } from './save-answer.ts';

/**
 * Keeps what a form's script sends while somebody is typing, as the form's button would. What is not valid yet
 * is no news: the answer says whether it is kept, and no more.
 */
export async function saveInBackground(visit: Visit, question: Question): Promise<Response> {
  const { language } = visit;
  const typed = readTyped(question, visit.fields);
  if (listUnkeepable(question, typed, language).length > 0) {
    return new Response(null, { status: statusOfInvalid });
  }
  const answer = await sendAnswer(visit, question, typed);
  if (answer.outcome === 'closed')
    return Response.json({ outcome: 'closed' } satisfies AutosaveAnswer);
  const { revision } = answer;
  const replaced = answer.replaced && isGiven(answer.replaced) ? answer.replaced : null;
  const t = createTranslator(language, 'portal');
  const time = formatTime(new Date(visit.nowMs), language);
  const lists = replaced && (await visit.cms.fetchApplication(language)).lists;
  return Response.json({
    outcome: 'saved',
    revision,
    said: t('autosave.saved', { time }),
    replaced: replaced &&
      lists && {
        lines: writeAnswer(question, replaced, lists, language),
        carried: carryReplaced(replaced),
      },
  } satisfies AutosaveAnswer);
}
