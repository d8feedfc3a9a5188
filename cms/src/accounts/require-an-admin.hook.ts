import { createTranslator } from '@duo/i18n/translate';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import type { Staff } from '../payload-types.ts';
import { languageOf } from './language.ts';

function isActiveAdmin({ role, deactivated }: Partial<Staff>): boolean {
  return role === 'admin' && !deactivated;
}

async function requireAnother(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: {
      and: [
        { role: { equals: 'admin' } },
        { deactivated: { not_equals: true } },
        { id: { not_equals: id } },
      ],
    },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) return;
  const message = createTranslator(languageOf(req), 'cms')('accounts.lastAdmin');
  throw new APIError(message, 409, undefined, true);
}

/** Refuses a change after which nobody could manage the accounts any more. */
export const keepAnAdmin: CollectionBeforeChangeHook<Staff> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && isActiveAdmin(originalDoc)) {
    if (!isActiveAdmin({ ...originalDoc, ...data })) await requireAnother(req, originalDoc.id);
  }
  return data;
};

/** The same for a removal. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const collection = 'staff';
  const account = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (isActiveAdmin(account)) await requireAnother(req, id);
};
