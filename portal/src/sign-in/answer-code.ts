import { normaliseEmail, signInRequestSchema } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import { readStamp } from '../forms/form-stamp.ts';
import { type Refusal, refuseForNow, sendForm, shownAsItIs } from '../forms/send-form.ts';
import { writeWaitingTime } from '../forms/waiting-time.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { type Carried, readCarried } from './carried-post.ts';
import { type CodeView, showCodeForm } from './code-view.ts';
import { enter } from './enter.ts';
import { receiveCode, refuseCode } from './receive-code.ts';

/** Shows the form for the code; spends a code; or has another one sent. */
export async function answerCode(visit: Visit): Promise<CodeView | Response> {
  const carried = readCarried(visit);
  if (!visit.isPost) {
    if (!visit.pending) return goTo(visit, 'signIn');
    const isSentAgain = visit.query.has('again');
    return showCodeForm(visit, { email: visit.pending.email, carried, isSentAgain });
  }
  const email = normaliseEmail(visit.fields.get('email') ?? '');
  // Without an address there is nothing to correct here.
  if (!signInRequestSchema.safeParse({ email }).success) return goTo(visit, 'signIn');
  if (visit.isOnlyShown) return showAgain(visit, email, carried, shownAsItIs);
  return visit.fields.has('again')
    ? sendAgain(visit, email, carried)
    : spendCode(visit, email, carried);
}

async function spendCode(visit: Visit, email: string, carried: Carried) {
  const t = createTranslator(visit.language, 'portal');
  const attempt = readStamp(visit, 'code')?.id;
  const sent = await receiveCode(visit, t, (code) =>
    visit.cms.spendCode({ email, code, ...(attempt && { attempt }) }),
  );
  if ('refusal' in sent) return showAgain(visit, email, carried, sent.refusal);
  if (sent.answer.outcome === 'signedIn') return enter(visit, sent.answer, carried);
  return showAgain(visit, email, carried, refuseCode(sent.answer, t));
}

async function sendAgain(visit: Visit, email: string, carried: Carried) {
  const t = createTranslator(visit.language, 'portal');
  const attempt = readStamp(visit, 'code')?.id;
  const { language } = visit;
  const sent = await sendForm(t, () =>
    visit.cms.askForCode({ email, language, ...(attempt && { attempt }) }),
  );
  if ('refusal' in sent) return showAgain(visit, email, carried, sent.refusal);
  if (sent.answer.outcome === 'wait') {
    const time = writeWaitingTime(sent.answer.retryAfterSeconds, t);
    return showAgain(visit, email, carried, refuseForNow(t('signIn.wait', { time })));
  }
  visit.cookies.keepPending({ email, to: carried.to });
  if (!carried.post) return goTo(visit, 'code', { again: '1' });
  return showCodeForm(visit, { email, carried, isSentAgain: true });
}

function showAgain(visit: Visit, email: string, carried: Carried, refusal: Refusal): CodeView {
  return showCodeForm(visit, {
    ...refusal,
    email,
    carried,
    code: visit.fields.get('code') ?? '',
  });
}
