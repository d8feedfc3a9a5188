import { dayOf } from '@duo/domain/applications/days';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { keepAnswer, lists, makeApplication, walk } from './fake-application.ts';
import type { FakeAccount, FakeState } from './fake-state.ts';

interface Asked {
  account: FakeAccount;
  body: Record<string, unknown>;
}

/** The endpoints about an application, for somebody who is signed in. */
export const applicationAnswers: Record<string, (asked: Asked) => unknown> = {
  '/api/portal/application': ({ account }) => ({
    volunteer: viewOf(account),
    application: account.application,
    lists,
    today: dayOf(new Date()),
    mayBegin: account.mayBegin ?? {
      now: mayBegin(account),
      ...(!mayBegin(account) && { from: null }),
    },
  }),
  '/api/portal/application/begin': ({ account }) => {
    if (account.mayBegin && !account.mayBegin.now) {
      return { outcome: 'tooEarly', from: account.mayBegin.from };
    }
    const isOpen = !mayBegin(account);
    if (!isOpen) account.application = makeApplication();
    return { outcome: isOpen ? 'open' : 'begun', reference: account.application?.reference };
  },
  '/api/portal/application/answer': ({ account: { application }, body }) => {
    const isPhone = body.question === 'phone' && application?.mayDo.includes('changePhone');
    if (!application || (application.state !== 'draft' && !isPhone)) {
      return { outcome: 'closed', state: application?.state ?? null };
    }
    return keepAnswer(application, body.question as Question, {
      value: body.value as RawAnswer,
      seenRevision: Number(body.seenRevision),
      language: body.language as Language,
    });
  },
  '/api/portal/application/submit': ({ account: { application } }) => {
    if (!application) return { outcome: 'closed', state: null };
    const { reference } = application;
    if (application.state !== 'draft') return { outcome: 'submitted', reference };
    // Her own submission confirms what she said on the telephone.
    application.isByTelephone = false;
    const refusal = walk(application, 'submit');
    if (!refusal) return { outcome: 'submitted', reference };
    const missing = refusal.because === 'conditions' ? refusal.missing : [];
    return { outcome: 'refused', missing, unanswered: application.unanswered };
  },
  '/api/portal/application/step': ({ account: { application }, body }) => {
    if (!application) return { outcome: 'closed', state: null };
    if (application.revision !== body.seenRevision) {
      return { outcome: 'changed', state: application.state };
    }
    const returnOn = (body.returnOn as string | undefined) ?? null;
    const refusal = walk(application, body.transition as 'hold', { returnOn });
    if (!refusal) return { outcome: 'done', state: application.state };
    if (refusal.because !== 'conditions') return { outcome: 'closed', state: application.state };
    return { outcome: 'refused', missing: refusal.missing };
  },
  '/api/portal/application/message': ({ account, body }) => {
    const { application, attempts } = account;
    if (!application?.mayDo.includes('write')) {
      return { outcome: 'closed', state: application?.state ?? null };
    }
    if (!attempts.has(String(body.attempt))) {
      const at = new Date().toISOString();
      application.messages.push({
        id: `m${attempts.size}`,
        at,
        from: null,
        text: String(body.text),
      });
    }
    attempts.add(String(body.attempt));
    return { outcome: 'sent' };
  },
};

function mayBegin({ application }: FakeAccount): boolean {
  return !application || ['withdrawn', 'declined', 'expired'].includes(application.state);
}

/** The endpoints for whoever holds the link of a mail, and for everybody; null for any other path. */
export function answerStranger(
  { confirmations }: FakeState,
  path: string,
  body: Record<string, unknown>,
): unknown {
  if (path === '/api/portal/branches') return { branches: lists.branches };
  if (!path.startsWith('/api/portal/confirmation/')) return null;
  const application = confirmations.get(String(body.token));
  if (!application) return { outcome: 'unknown' };
  const { reference, answers, unanswered } = application;
  if (path.endsWith('/look')) {
    if (application.state !== 'draft') return { outcome: 'confirmed', reference };
    return {
      outcome: 'open',
      reference,
      name: 'Anne',
      email: 'anne@x.be',
      answers,
      unanswered,
      lists,
    };
  }
  const given = { seenRevision: 99, language: body.language as Language };
  keepAnswer(application, 'note', { value: { acknowledged: String(body.noteVersion) }, ...given });
  keepAnswer(application, 'consents', { value: { agreed: body.agreed as string[] }, ...given });
  application.isByTelephone = false;
  const refusal = walk(application, 'submit');
  if (!refusal) return { outcome: 'submitted', reference };
  const missing = refusal.because === 'conditions' ? refusal.missing : [];
  return { outcome: 'refused', missing, unanswered: application.unanswered };
}

function viewOf({ id, email, language, createdAt }: FakeAccount) {
  return { id, email, language, createdAt };
}
