import { SessionEnded } from '@duo/cms-client/errors';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../forms/problems.ts';
import { sendForm } from '../forms/send-form.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** What is shown after signing out, or when it failed. */
export interface SignedOutView {
  status: number;
  isEverywhere: boolean;
  problems: Problem[];
}

/** Signs out by POST, and says so by GET. Signing out twice is signing out. */
export async function answerSignedOut(visit: Visit): Promise<SignedOutView | Response> {
  if (!visit.isPost) {
    return { status: 200, isEverywhere: visit.query.has('everywhere'), problems: [] };
  }
  const t = createTranslator(visit.language, 'portal');
  const sent = await sendForm(t, () => signOut(visit));
  // The session goes on in the CMS: to say otherwise would be a lie on a shared computer.
  if ('refusal' in sent) return { isEverywhere: false, ...sent.refusal };
  visit.cookies.endSession();
  return goTo(visit, 'signedOut');
}

async function signOut({ session, cms }: Visit): Promise<void> {
  if (!session) return;
  try {
    await cms.signOut();
  } catch (error) {
    if (!(error instanceof SessionEnded)) throw error;
  }
}
