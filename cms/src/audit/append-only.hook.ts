import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  Forbidden,
} from 'payload';

const refuseChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw new Forbidden(req.t);
  return data;
};

const refuseDeletion: CollectionBeforeDeleteHook = ({ req }) => {
  throw new Forbidden(req.t);
};

/** For rows that are written once: even code that passes every access rule can't change or delete them. */
export const appendOnly = {
  beforeChange: [refuseChange],
  beforeDelete: [refuseDeletion],
} satisfies CollectionConfig['hooks'];
