import type { AuditedAct } from '@duo/domain/privacy/acts';
import type { CollectionAfterChangeHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import type { Staff } from '../payload-types.ts';
import { endStaffAccess } from './end-staff-access.ts';

const recorded = ['name', 'email', 'role', 'branches'] as const;

function isChanged(before: Staff, after: Staff): boolean {
  return recorded.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function findAct(before: Partial<Staff>, after: Staff): AuditedAct | undefined {
  if (before.id === undefined) return 'staffCreated';
  if (Boolean(before.deactivated) !== Boolean(after.deactivated)) {
    return after.deactivated ? 'staffDeactivated' : 'staffReactivated';
  }
  return isChanged(before as Staff, after) ? 'staffChanged' : undefined;
}

/** Records what becomes of an account. One that is deactivated is signed out everywhere, at once. */
export const followStaffChange: CollectionAfterChangeHook<Staff> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const act = findAct(previousDoc ?? {}, doc);
  if (!act) return doc;
  if (act === 'staffDeactivated') await endStaffAccess(req, doc.id);
  await recordAct(req, { act, about: { collection: 'staff', id: doc.id } });
  return doc;
};
