import { explainCondition } from '@duo/application-texts/problem-texts';
import { nameQuestion } from '@duo/application-texts/question-texts';
import { nameState, nameTransition } from '@duo/application-texts/state-texts';
import { isQuestion } from '@duo/domain/applications/questions';
import type { StepRefusal } from '@duo/domain/applications/step';
import type { Language } from '@duo/domain/languages/languages';
import { formatMoment } from '@duo/i18n/format';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { PayloadRequest } from 'payload';
import type { ApplicationHistory } from '../../payload-types.ts';
import type { HistoryKind } from '../write-history.ts';
import { loadColleagues, type NameColleague } from './colleagues.ts';

/** Why a step is not taken, in the language of the member of staff who asked for it. */
export function explainRefusal(refusal: StepRefusal, language: Language): string {
  const say = createTranslator(language, 'cms');
  switch (refusal.because) {
    case 'notFromHere':
      return say('applications.refused.notFromHere', { state: nameState(refusal.state, language) });
    case 'notAllowed':
      return say('applications.refused.notAllowed');
    case 'reasonMissing':
      return say('applications.input.reasonMissing');
    case 'conditions':
      return refusal.missing.map((name) => explainCondition(name, 'staff', language)).join(' ');
  }
}

const acts: Record<Exclude<HistoryKind, 'step' | 'answer'>, MessageKey<'cms'>> = {
  begun: 'applications.did.begun',
  recorded: 'applications.did.recorded',
  people: 'applications.did.people',
  takenUp: 'applications.did.takenUp',
  merged: 'applications.did.merged',
  parted: 'applications.did.parted',
};

function nameAct({ kind, transition, detail }: ApplicationHistory, language: Language): string {
  const say = createTranslator(language, 'cms');
  if (kind === 'step') return transition ? nameTransition(transition, language) : '';
  if (kind !== 'answer') return say(acts[kind]);
  const { question } = { ...(detail as { question?: unknown }) };
  const name = isQuestion(question) ? nameQuestion(question, language) : '';
  return say('applications.did.answer', { question: name });
}

function nameDoer(
  { byCollection, byId }: ApplicationHistory,
  nameColleague: NameColleague,
  language: Language,
): string {
  const say = createTranslator(language, 'cms');
  if (!byCollection || !byId) return say('applications.by.product');
  if (byCollection === 'volunteers') return say('applications.by.volunteer');
  return nameColleague(byId).name ?? say('applications.by.formerStaff');
}

/** Who did what meanwhile and when, for somebody who decided on what is no longer so. */
export async function explainChange(
  req: PayloadRequest,
  entries: readonly ApplicationHistory[],
  language: Language,
): Promise<string> {
  const say = createTranslator(language, 'cms');
  const nameColleague = await loadColleagues(
    req,
    entries.map(({ byCollection, byId }) => (byCollection === 'staff' ? byId : null)),
  );
  const lines = entries.map((entry) =>
    say('applications.changed.entry', {
      what: nameAct(entry, language),
      who: nameDoer(entry, nameColleague, language),
      moment: formatMoment(entry.at, language),
    }),
  );
  if (lines.length === 0) return say('applications.changed.unknown');
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(lines);
  return say('applications.changed.entries', { entries: listed });
}
