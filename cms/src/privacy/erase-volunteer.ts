import type { AuditDoor } from '@duo/domain/privacy/acts';
import { unusedAccountMonths } from '@duo/domain/privacy/personal-data';
import type { PayloadRequest } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { findPhone } from '../frame/load-contact.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Volunteer } from '../payload-types.ts';
import { eraseAccount } from './erase-person.ts';
import { forgetErased } from './forget-erased.ts';

/** Why an account is erased: she asked for it, or nobody used it. */
type Reason = 'dataErased' | 'unusedErased';

interface Erasure {
  reason: Reason;
  /** Where that is not the portal. */
  door?: AuditDoor;
}

async function confirmByMail(
  req: PayloadRequest,
  { email: to, language }: Pick<Volunteer, 'email' | 'language'>,
  reason: Reason,
): Promise<void> {
  const phone = await findPhone(req, language);
  if (reason === 'dataErased') {
    await queueMail(req, { kind: reason, to, language, values: { phone } });
  } else {
    const values = { phone, months: unusedAccountMonths };
    await queueMail(req, { kind: reason, to, language, values });
  }
}

async function erase(
  req: PayloadRequest,
  id: number | string,
  { reason, door }: Erasure,
): Promise<void> {
  const collection = 'volunteers';
  const volunteer = await req.payload.db.findOne<Volunteer>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  if (!volunteer) return;
  await recordAct(req, { act: 'dataErased', about: { collection, id }, ...(door ? { door } : {}) });
  await eraseAccount(req, { collection, id, email: volunteer.email });
  await confirmByMail(req, volunteer, reason);
}

/**
 * Erases a volunteer's account and all that the registry does not keep, in one transaction, with the mail
 * that confirms it; afterwards neither her address nor anything else of her is left in the database's
 * files but that mail, which is emptied once it has gone. One who is gone already is left at that.
 */
export async function eraseVolunteer(
  req: PayloadRequest,
  id: number | string,
  erasure: Erasure,
): Promise<void> {
  await runInTransaction(req, () => erase(req, id, erasure));
  await forgetErased(req.payload);
}
