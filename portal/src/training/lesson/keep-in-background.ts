import { formatTime } from '@duo/i18n/format';
import type { AutosaveAnswer } from '../../autosave/autosave.ts';
import { statusOfInvalid } from '../../forms/send-form.ts';
import { type Asked, translatorOf } from './act.ts';
import type { ActName } from './read-act.ts';
import { takeAct } from './take-act.ts';

/**
 * Keeps what a form's script sends while somebody is typing, as the form's button would; the answer says whether
 * it is kept, and when.
 */
export async function keepInBackground(name: ActName, asked: Asked): Promise<Response> {
  const outcome = await takeAct(name, asked);
  if ('done' in outcome) {
    const time = formatTime(new Date(asked.visit.nowMs), asked.visit.language);
    const said = translatorOf(asked)('autosave.saved', { time });
    return Response.json({ outcome: 'saved', said } satisfies AutosaveAnswer);
  }
  const isToMend = outcome.problems.some(({ field }) => field !== null);
  if (isToMend) return new Response(null, { status: statusOfInvalid });
  return Response.json({ outcome: 'closed' } satisfies AutosaveAnswer);
}
