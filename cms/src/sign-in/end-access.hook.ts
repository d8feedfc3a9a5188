import type { CollectionBeforeDeleteHook } from 'payload';
import { endSessions } from '../accounts/sessions.ts';
import { endChangeCodes, endSignInCode } from './issue-code.ts';

/** Whoever is deleted is signed out everywhere, and a code that is on its way does nothing any more. */
export const endAccess: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const shared = { collection: 'volunteers', depth: 0, overrideAccess: true, req } as const;
  const { email } = await req.payload.findByID({ ...shared, id });
  await endSessions(req, { volunteerId: id });
  await endSignInCode(req, email);
  await endChangeCodes(req, id);
};
