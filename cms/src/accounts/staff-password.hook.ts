import { randomBytes } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';

/**
 * Gives a new account a password that nobody knows, until its owner chooses one by the link of the
 * invitation. Only a program may bring one along: of the password that an admin's form holds nothing
 * comes so far.
 */
export const beginWithoutPassword: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation !== 'create' || !data) return data;
  if (data.password) return { ...data, joinedAt: new Date().toISOString() };
  return { ...data, password: randomBytes(32).toString('base64url') };
};

/** Records that the owner of an account changed their password. */
export const recordPassword: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && data.password) {
    await recordAct(req, {
      act: 'staffJoined',
      about: { collection: 'staff', id: originalDoc.id },
    });
  }
  return data;
};
