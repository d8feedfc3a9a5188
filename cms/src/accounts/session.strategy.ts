import type { AuthStrategy, PayloadRequest } from 'payload';
import type { Volunteer } from '../payload-types.ts';
import { type CurrentSession, checkSession } from './sessions.ts';

const scheme = 'Session ';
// Lucia's ids have 40 characters; the bound keeps a hash of megabytes from being made.
const tokenForm = /^[a-z0-9]{20,80}$/;

/** The volunteer's session by which a request came, if it came by one. */
export function sessionOf({
  context,
}: Pick<PayloadRequest, 'context'>): CurrentSession | undefined {
  return context.volunteerSession as CurrentSession | undefined;
}

/**
 * Turns `authorization: Session <token>` into `req.user`, for the API alone. The user holds an id
 * and nothing else of the row, since a check costs one read; access rules need no more.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'volunteer-session',
  authenticate: async ({ headers, payload, req }) => {
    const authorization = headers.get('authorization') ?? '';
    const token = authorization.startsWith(scheme) ? authorization.slice(scheme.length) : '';
    if (!req || !tokenForm.test(token)) return { user: null };
    const session = await checkSession({ payload }, token);
    if (!session) return { user: null };
    req.context.volunteerSession = session;
    const user = { id: session.volunteerId, collection: 'volunteers' } as const;
    return { user: user as Volunteer & typeof user };
  },
};
