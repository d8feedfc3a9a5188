import { SessionEnded } from '@duo/cms-client/errors';
import { destinationOf, writeDestination } from './destination.ts';
import { goTo, passOn } from './leave.ts';
import type { Visit } from './visit.ts';

/**
 * Answers for somebody who is signed in. Where nobody is (any more), the reader signs in first: a form that
 * was sent is sent on to the sign-in page, which seals what it holds and brings it back.
 */
export async function asVolunteer<View>(
  visit: Visit,
  answer: () => Promise<View | Response>,
): Promise<View | Response> {
  if (!visit.session) return askToSignIn(visit);
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof SessionEnded)) throw error;
    visit.cookies.endSession();
    return askToSignIn(visit);
  }
}

function askToSignIn(visit: Visit): Response {
  const { page, isPost } = visit;
  const to = writeDestination(destinationOf(page, visit.query));
  if (isPost) return passOn(visit, 'signIn', { to });
  return goTo(visit, 'signIn', page === 'home' ? {} : { to });
}
