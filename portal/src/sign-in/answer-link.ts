import { createTranslator } from '@duo/i18n/translate';
import { readStamp, stampForm } from '../forms/form-stamp.ts';
import type { Problem } from '../forms/problems.ts';
import { sendForm } from '../forms/send-form.ts';
import type { Visit } from '../visit/visit.ts';
import { enter } from './enter.ts';
import { refuseCode } from './receive-code.ts';

/** The page that the link of a mail opens. */
export interface LinkView {
  status: number;
  stamp: string;
  token: string;
  problems: Problem[];
  /** Whether the link can't sign anybody in any more, or never could. */
  isOver: boolean;
}

const tokenForm = /^[\w-]{43}$/;

/** Shows a button, since mail scanners open links; the token is spent when it is pressed. */
export async function answerLink(visit: Visit): Promise<LinkView | Response> {
  const token = (visit.isPost ? visit.fields : visit.query).get('token') ?? '';
  const view: LinkView = {
    status: 200,
    stamp: stampForm(visit, 'link'),
    token,
    problems: [],
    isOver: false,
  };
  if (!tokenForm.test(token)) return { ...view, status: 400, isOver: true };
  return visit.isPost ? spendToken(visit, view) : view;
}

async function spendToken(visit: Visit, view: LinkView): Promise<LinkView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const attempt = readStamp(visit, 'link')?.id;
  const sent = await sendForm(t, () =>
    visit.cms.spendCode({ token: view.token, ...(attempt && { attempt }) }),
  );
  if ('refusal' in sent) return { ...view, ...sent.refusal };
  const { answer } = sent;
  if (answer.outcome === 'signedIn') {
    return enter(visit, answer, { to: visit.pending?.to ?? null, post: null });
  }
  if (answer.outcome === 'wait') {
    return { ...view, ...refuseCode(answer, t) };
  }
  return { ...view, status: 422, isOver: true };
}
