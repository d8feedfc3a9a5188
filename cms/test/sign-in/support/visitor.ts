import { createPortal, type PortalVisitor } from '../../support/portal.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { codeFor } from './mails.ts';

/** What people do at the portal's sign-in pages, each time from an address of their own. */
export function createVisitor(cms: TestCms, visitor: PortalVisitor = {}) {
  const portal = createPortal(cms, visitor);
  const askForCode = (email: string, more: object = {}) =>
    portal('POST', '/sign-in/ask', { body: { email, language: 'fr', ...more } });
  const spend = (body: object) => portal('POST', '/sign-in/spend', { body });
  return {
    portal,
    askForCode,
    spend,
    /** @returns the token of a new session. */
    signIn: async (email: string): Promise<string> => {
      await askForCode(email);
      const { body } = await spend({ email, code: codeFor(email) });
      return body.session.token;
    },
  };
}
