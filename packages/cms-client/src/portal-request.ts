import type { IssuedSession } from '@duo/domain/accounts/sign-in';
import type { AnswerShape } from './answers.ts';
import { SessionEnded } from './errors.ts';
import { renewalSchema } from './portal-answers.ts';
import { askCms, type CmsAnswer, type CmsConnection, readJson, refuseFailure } from './request.ts';

const tooManyRequests = 429;

/** How to reach the CMS for one person's request. */
export interface PortalConnection extends CmsConnection {
  /** The headers that vouch for the client's address and the request's id; made anew for each call. */
  vouch(): Record<string, string>;
  /** The person's own, by which she recognises her session in the list. */
  userAgent?: string | undefined;
  /** The token of the session, where somebody is signed in. */
  session: string | null;
  /** Told of a session that replaces the one that was shown. */
  onRenewed(session: IssuedSession): void;
}

/**
 * Asks the CMS in somebody's name; with a body by POST. Told to wait, it answers as well: 429 whose body
 * says for how long is of `shape` too.
 * @throws {SessionEnded} 401
 * @throws {CmsUnavailable} as `requestJson`
 * @throws {CmsRefused} as `requestJson`
 */
export async function requestForPerson<Answer>(
  connection: PortalConnection,
  path: string,
  shape: AnswerShape<Answer>,
  body?: object,
): Promise<Answer> {
  const given = await askForPerson(connection, path, body);
  const { answer, renewed } = readJson(given.body, path, {
    read: (value) => ({ answer: shape.read(value), ...renewalSchema.parse(value) }),
  });
  if (renewed) connection.onRenewed(renewed);
  return answer;
}

/** As {@link requestForPerson}, for what is passed on as it comes. */
export async function askForPerson(
  connection: PortalConnection,
  path: string,
  body?: object,
): Promise<CmsAnswer> {
  const { session, userAgent, vouch } = connection;
  const answer = await askCms(connection, path, {
    accept: 'application/json',
    headers: {
      ...vouch(),
      ...(userAgent && { 'user-agent': userAgent }),
      ...(session && { authorization: `Session ${session}` }),
    },
    body,
  });
  if (answer.status === 401) throw new SessionEnded('The CMS knows no such session');
  if (answer.status !== tooManyRequests) refuseFailure(answer, path);
  return answer;
}
