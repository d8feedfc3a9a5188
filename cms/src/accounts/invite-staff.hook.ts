import type { CollectionAfterChangeHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import type { Staff } from '../payload-types.ts';
import { mailPasswordLink } from './password-link.ts';

/** Whoever an admin makes an account for is invited by mail, in the same transaction. */
export const inviteStaff: CollectionAfterChangeHook<Staff> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.user?.collection !== 'staff') return doc;
  await mailPasswordLink(req, doc, 'staffInvitation');
  await recordAct(req, { act: 'staffInvited', about: { collection: 'staff', id: doc.id } });
  return doc;
};
