import type { SessionView } from '@duo/domain/accounts/volunteer';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import type { Problem } from '../forms/problems.ts';
import { type Refusal, sendForm } from '../forms/send-form.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** The devices on which the volunteer is signed in, this one first. */
export interface SessionsView {
  status: number;
  stamp: string;
  /** Null when the list can't be had: the CMS did not answer. */
  sessions: SessionView[] | null;
  /** What has just been done, or not. */
  notice: string | null;
  /** The session that could not be ended, to try again; null where none was to be. */
  retriedId: string | null;
  problems: Problem[];
}

/** Shows the list; ends a session of it, or all of them. */
export function answerSessions(visit: Visit): Promise<SessionsView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? endSessions(visit) : showSessions(visit)));
}

async function endSessions(visit: Visit): Promise<SessionsView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'sessions');
  const id = visit.fields.get('id');
  if (form.state !== 'sent' || !id) return goTo(visit, 'sessions', { again: '1' });
  const sent = await sendForm(t, () => visit.cms.endSessions(id));
  if ('refusal' in sent) return showAgain(visit, sent.refusal);
  if (id !== 'all') return goTo(visit, 'sessions', { ended: '1' });
  visit.cookies.endSession();
  return goTo(visit, 'signedOut', { everywhere: '1' });
}

async function showSessions(visit: Visit): Promise<SessionsView> {
  const { volunteer, sessions } = await visit.cms.fetchSessions();
  return {
    status: 200,
    stamp: stampForm(visit, 'sessions', volunteer.id),
    sessions: sessions.toSorted(compareSessions),
    notice: findNotice(visit),
    retriedId: null,
    problems: [],
  };
}

function findNotice({ language, query }: Visit): string | null {
  const t = createTranslator(language, 'portal');
  if (query.has('ended')) return t('sessions.ended');
  return query.has('again') ? t('form.again') : null;
}

function compareSessions(one: SessionView, other: SessionView): number {
  if (one.isThisOne !== other.isThisOne) return one.isThisOne ? -1 : 1;
  return other.lastUsedAt.localeCompare(one.lastUsedAt);
}

function showAgain(visit: Visit, { status, problems }: Refusal): SessionsView {
  const stamp = visit.fields.get('stamp') ?? '';
  const retriedId = visit.fields.get('id');
  return { status, stamp, sessions: null, notice: null, retriedId, problems };
}
