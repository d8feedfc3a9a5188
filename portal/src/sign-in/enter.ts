import type { SpendCodeAnswer } from '@duo/domain/accounts/sign-in';
import { queryOf } from '../visit/destination.ts';
import { goTo, passOn } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import type { Carried } from './carried-post.ts';

/** Gives the browser its session, and leads on to where the person was going, with what she had typed there. */
export function enter(
  visit: Visit,
  { session, isNewAccount }: Extract<SpendCodeAnswer, { outcome: 'signedIn' }>,
  { to, post }: Carried,
): Response {
  visit.cookies.keepSession(session);
  visit.cookies.endPending();
  if (to && post) return passOn(visit, to.page);
  const query = { ...(to && queryOf(to)), ...(isNewAccount && { welcome: '1' }) };
  return goTo(visit, to?.page ?? 'home', query);
}
