import type { MessageAnswer } from '@duo/domain/applications/application-view';
import type { PayloadRequest, Where } from 'payload';
import { configuration } from '../configuration.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Application, Staff } from '../payload-types.ts';
import { findOpen, findPresent } from './find-own.ts';
import { updateApplication } from './update-application.ts';

/** The text of a message, and the attempt of its form. */
interface Message {
  text: string;
  attempt: string;
}

const messages = 'application-messages';

async function findActiveStaff(req: PayloadRequest, where: Where): Promise<Staff[]> {
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { and: [where, { deactivated: { not_equals: true } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

const idsOf = (related: (number | Staff | null | undefined)[]) =>
  related.flatMap((one) => (one ? [typeof one === 'object' ? one.id : one] : []));

/**
 * Who of the staff reads what a volunteer writes: owner and cover; where nobody sees to it, the
 * coordinators of the branch; and the admins where there are none of those.
 */
async function findReaders(
  req: PayloadRequest,
  { owner, cover, branch }: Application,
): Promise<Staff[]> {
  const circles: Where[] = [
    { id: { in: idsOf([owner, cover]) } },
    { and: [{ role: { equals: 'coordinator' } }, { branches: { in: branch ? [branch] : [] } }] },
    { role: { equals: 'admin' } },
  ];
  for (const circle of circles) {
    const readers = await findActiveStaff(req, circle);
    if (readers.length > 0) return readers;
  }
  return [];
}

/** Where staff read an application. */
export function adminLink(reference: string): string {
  return new URL(`/admin/applications/${reference}`, configuration.publicUrl).href;
}

async function tellStaff(req: PayloadRequest, application: Application, text: string) {
  const { id, reference, name, email } = application;
  const volunteer = name || email || reference;
  const link = adminLink(reference);
  for (const { email: to, language, name: reader } of await findReaders(req, application)) {
    const values = { name: reader, volunteer, reference, text, link };
    const about = { collection: 'applications', id };
    await queueMail(req, { kind: 'messageToStaff', to, language, values, about });
  }
}

/** Keeps what a volunteer writes to staff, in the transaction of `req`, and tells them; once for each attempt. */
export async function receiveMessage(
  req: PayloadRequest,
  volunteerId: number | string,
  { text, attempt, now }: Message & { now: Date },
): Promise<MessageAnswer> {
  const application = await findOpen(req, volunteerId);
  if (application?.listing !== 'open') {
    const present = application ?? (await findPresent(req, volunteerId));
    return { outcome: 'closed', state: present?.state ?? null };
  }
  const attemptKey = `${application.id}/volunteer/${attempt}`;
  const { db } = req.payload;
  const where = { attemptKey: { equals: attemptKey } };
  if (await db.findOne({ collection: messages, where, req })) return { outcome: 'sent' };
  const message = { application: application.id, at: now.toISOString(), text, attemptKey };
  await db.create({
    collection: messages,
    data: { ...message, writtenBy: 'volunteer', staff: null },
    req,
    returning: false,
  });
  await updateApplication(req, application, { isUnanswered: true }, now);
  await tellStaff(req, application, text);
  return { outcome: 'sent' };
}
