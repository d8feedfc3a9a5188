import { signInRequestSchema } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import { readStamp, stampForm } from '../forms/form-stamp.ts';
import { listProblems, type Problem } from '../forms/problems.ts';
import {
  type Refusal,
  refuseForNow,
  sendForm,
  shownAsItIs,
  statusOfInvalid,
} from '../forms/send-form.ts';
import { writeWaitingTime } from '../forms/waiting-time.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { looksAutomatic } from './automatic.ts';
import { type Carried, isArrivedPost, readCarried } from './carried-post.ts';
import { type CodeView, showCodeForm } from './code-view.ts';

/** The form that asks for an e-mail address. */
export interface SignInView {
  kind: 'signIn';
  status: number;
  stamp: string;
  email: string;
  problems: Problem[];
  carried: Carried;
}

/** Shows the form; or has a code sent, and leads to the page that takes it. */
export async function answerSignIn(visit: Visit): Promise<SignInView | CodeView | Response> {
  const carried = readCarried(visit);
  if (!visit.isPost) {
    if (visit.session && !carried.to) return goTo(visit, 'home');
    return showSignInForm(visit, carried);
  }
  if (visit.isOnlyShown) return showAgain(visit, carried, shownAsItIs);
  return isArrivedPost(visit) ? showSignInForm(visit, carried, 401) : askForCode(visit, carried);
}

async function askForCode(visit: Visit, carried: Carried) {
  const t = createTranslator(visit.language, 'portal');
  const stamp = readStamp(visit, 'signIn');
  const again = (refusal: Refusal) => showAgain(visit, carried, refusal);
  const typed = signInRequestSchema.safeParse({ email: visit.fields.get('email') ?? '' });
  if (!typed.success) {
    return again({ status: statusOfInvalid, problems: listProblems(typed.error, t) });
  }
  if (!stamp || looksAutomatic(stamp, visit.fields, visit.nowMs)) {
    const problems = [{ field: null, message: t('signIn.tooQuick') }];
    return again({ status: statusOfInvalid, problems });
  }
  const { email } = typed.data;
  const { language } = visit;
  const sent = await sendForm(t, () =>
    visit.cms.askForCode({ email, language, attempt: stamp.id }),
  );
  if ('refusal' in sent) return again(sent.refusal);
  if (sent.answer.outcome === 'wait') {
    const time = writeWaitingTime(sent.answer.retryAfterSeconds, t);
    return again(refuseForNow(t('signIn.wait', { time })));
  }
  visit.cookies.keepPending({ email, to: carried.to });
  // What was typed elsewhere travels in a field, which a redirect would lose.
  return carried.post ? showCodeForm(visit, { email, carried }) : goTo(visit, 'code');
}

function showSignInForm(visit: Visit, carried: Carried, status = 200): SignInView {
  return {
    kind: 'signIn',
    status,
    stamp: stampForm(visit, 'signIn'),
    email: visit.pending?.email ?? '',
    problems: [],
    carried,
  };
}

function showAgain(visit: Visit, carried: Carried, { status, problems }: Refusal): SignInView {
  // The stamp stays: its time has passed already, and a second press is the same attempt.
  const stamp = readStamp(visit, 'signIn') && visit.fields.get('stamp');
  return {
    kind: 'signIn',
    status,
    stamp: stamp ?? stampForm(visit, 'signIn'),
    email: visit.fields.get('email') ?? '',
    problems,
    carried,
  };
}
