import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload';
import type { Staff } from '../payload-types.ts';

/** A deactivated account gets the answer of one that does not exist, even with the right password. */
export const refuseDeactivated: CollectionBeforeLoginHook<Staff> = ({ user, req }) => {
  if (user.deactivated) throw new AuthenticationError(req.t);
};
