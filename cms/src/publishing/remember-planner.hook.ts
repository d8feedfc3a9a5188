import type { CollectionBeforeChangeHook } from 'payload';

/** A planned publication is carried out in the name of the person who last changed it. */
export const rememberPlanner: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.user) return data;
  return { ...data, plannedBy: req.user.id, state: 'waiting', refusal: null };
};
