import { explainCondition } from '@duo/application-texts/problem-texts';
import type { ConfirmAnswer, ConfirmationAnswer } from '@duo/domain/applications/application-view';
import { applicationConsents } from '@duo/domain/applications/questions';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../forms/problems.ts';
import {
  refuseForNow,
  sendForm,
  shownAsItIs,
  statusOfChanged,
  statusOfInvalid,
} from '../forms/send-form.ts';
import { showUnsent, type UnsentView } from '../forms/unsent-view.ts';
import { writeWaitingTime } from '../forms/waiting-time.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** What was written down on the telephone, and the form that confirms it. */
export interface ConfirmView {
  kind: 'confirm';
  status: number;
  token: string;
  open: Extract<ConfirmationAnswer, { outcome: 'open' }>;
  /** The version of the note that is acknowledged; '' for none. */
  acknowledged: string;
  agreed: readonly string[];
  problems: Problem[];
}

/** It is confirmed, or the link is over, or too many links were tried. */
export interface ConfirmEndView {
  kind: 'confirmed' | 'over' | 'wait';
  status: number;
  reference: string;
  problems: Problem[];
}

type Answered = ConfirmView | ConfirmEndView | UnsentView | Response;

// Longer than any that a note has had; what is longer was made up.
const longestVersion = 40;

const tokenForm = /^[\w-]{43}$/;

const isOver: ConfirmEndView = { kind: 'over', status: 404, reference: '', problems: [] };

/** Shows what the link of a mail opens, and spends nothing; confirms it when the button is pressed. */
export async function answerConfirm(visit: Visit): Promise<Answered> {
  const token = (visit.isPost ? visit.fields : visit.query).get('token') ?? '';
  if (!tokenForm.test(token)) return { ...isOver, status: 400 };
  if (!visit.isPost) return look(visit, token);
  if (visit.isOnlyShown) return look(visit, token, { ...readGiven(visit), ...shownAsItIs });
  return confirm(visit, token);
}

async function confirm(visit: Visit, token: string): Promise<Answered> {
  const { language, cms } = visit;
  const t = createTranslator(language, 'portal');
  const { acknowledged, agreed } = readGiven(visit);
  const problems = [
    ...(acknowledged ? [] : [listMissing('acknowledged', visit)]),
    ...(agreed.includes('selection') ? [] : [listMissing('agreed', visit)]),
  ];
  const again = (shown: Partial<ConfirmView>) =>
    look(visit, token, { acknowledged, agreed, ...shown });
  if (problems.length > 0) return again({ status: statusOfInvalid, problems });
  const sent = await sendForm(t, () =>
    cms.confirmApplication({ token, language, noteVersion: acknowledged, agreed }),
  );
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  return conclude(visit, token, sent.answer, again);
}

function conclude(
  visit: Visit,
  token: string,
  answer: ConfirmAnswer,
  again: (shown: Partial<ConfirmView>) => Promise<Answered>,
): Promise<Answered> | Answered {
  const t = createTranslator(visit.language, 'portal');
  switch (answer.outcome) {
    case 'submitted':
      return goTo(visit, 'confirm', { token });
    case 'unknown':
      return isOver;
    case 'alreadyApplied':
      return again({
        status: statusOfChanged,
        problems: [{ field: null, message: t('confirm.alreadyApplied') }],
      });
    case 'wait':
      return again(refuseForNow(writeWait(answer.retryAfterSeconds, visit)));
    case 'refused': {
      const isRefused = { field: null, message: t('confirm.refused') };
      const missing = answer.missing.map((condition) => ({
        field: null,
        message: explainCondition(condition, 'volunteer', visit.language),
      }));
      const problems = missing.length > 0 ? missing : [isRefused];
      return again({ status: statusOfInvalid, problems });
    }
  }
}

function writeWait(seconds: number, { language }: Visit): string {
  const t = createTranslator(language, 'portal');
  return t('confirm.wait', { time: writeWaitingTime(seconds, t) });
}

function listMissing(field: 'acknowledged' | 'agreed', { language }: Visit): Problem {
  const condition = field === 'agreed' ? 'selectionAgreed' : 'noteAcknowledged';
  return { field, message: explainCondition(condition, 'volunteer', language) };
}

function readGiven({ fields }: Visit) {
  const ticked = fields.getAll('agreed');
  const version = fields.get('acknowledged') ?? '';
  return {
    acknowledged: version.length <= longestVersion ? version : '',
    agreed: applicationConsents.filter((consent) => ticked.includes(consent)),
  };
}

async function look(
  visit: Visit,
  token: string,
  shown: Partial<ConfirmView> = {},
): Promise<Answered> {
  const { language, cms } = visit;
  const answer = await cms.lookAtConfirmation({ token, language });
  if (answer.outcome === 'unknown') return isOver;
  if (answer.outcome === 'confirmed') {
    return { kind: 'confirmed', status: 200, reference: answer.reference, problems: [] };
  }
  if (answer.outcome === 'wait') {
    const refusal = refuseForNow(writeWait(answer.retryAfterSeconds, visit));
    return { kind: 'wait', reference: '', ...refusal };
  }
  return {
    kind: 'confirm',
    status: 200,
    token,
    open: answer,
    acknowledged: '',
    agreed: [],
    problems: [],
    ...shown,
  };
}
