import type { CollectionBeforeDeleteHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { eraseTraces } from '../privacy/erase-person.ts';
import { forgetErasedAfterCommit } from '../privacy/forget-erased.ts';

/** With an account goes what is held about its owner, as the registry declares it. */
export const removeTraces: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { email } = await req.payload.findByID({
    collection: 'staff',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await eraseTraces(req, { collection: 'staff', id, email });
  await recordAct(req, { act: 'staffRemoved', about: { collection: 'staff', id } });
  forgetErasedAfterCommit(req.payload);
};
