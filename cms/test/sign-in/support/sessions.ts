import { createHash } from 'node:crypto';
import { createPortal } from '../../support/portal.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { createVisitor } from './visitor.ts';

export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
export const signedOut = { status: 401, body: { outcome: 'signedOut' } };

/** Volunteers who sign in, what the portal answers to their session, and the row that it is. */
export function openSessions(cms: TestCms) {
  let count = 0;
  const someone = () => `someone-${++count}@example.org`;
  const as = (token: string) => createPortal(cms, { token });
  return {
    someone,
    as,
    signIn: (email = someone(), userAgent = firefox) =>
      createVisitor(cms, { userAgent }).signIn(email),
    async home(token: string) {
      const { status, body } = await as(token)('GET', '/home');
      return { status, body };
    },
    async list(token: string) {
      return (await as(token)('GET', '/sessions')).body.sessions;
    },
    async findRow(token: string) {
      const idHash = createHash('sha256').update(token).digest('hex');
      const where = { idHash: { equals: idHash } };
      const { docs } = await cms.payload.find({
        collection: 'volunteer-sessions',
        where,
        depth: 0,
      });
      return docs[0];
    },
  };
}
