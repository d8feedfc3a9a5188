import { portalPath } from '@duo/domain/accounts/portal-addresses';
import type { Language } from '@duo/domain/languages/languages';
import type { MailValues } from '@duo/domain/mail/mail-kinds';
import type { PayloadRequest } from 'payload';
import { configuration } from '../../../configuration.ts';
import { findPhone } from '../../../frame/load-contact.ts';
import { queueMail } from '../../../mail/queue-mail.ts';
import type { Volunteer } from '../../../payload-types.ts';
import { toId } from '../material.ts';

type Kind =
  | 'trainingReminder'
  | 'reflectionAnswered'
  | 'questionAnswered'
  | 'offlineAnswered'
  | 'triesGranted';
type Shared = { name: string; link: string; phone: string };

/** A learner with the language in which she is written to. */
export interface Reader {
  id: string;
  email: string;
  language: Language;
}

/** Whom to write to; null for an account that is gone. */
export async function findReader(req: PayloadRequest, volunteerId: string): Promise<Reader | null> {
  const id = toId(req, volunteerId);
  if (id === null) return null;
  const where = { id: { equals: id } };
  const found = await req.payload.db.findOne<Volunteer>({ collection: 'volunteers', where, req });
  return found && { id: volunteerId, email: found.email, language: found.language };
}

/** Where a volunteer goes on with her training. */
const trainingLink = (language: Language) =>
  new URL(portalPath('training', language), configuration.portalUrl).href;

/** Writes to a learner about her training, in the transaction of `req`. */
export async function tellVolunteer<K extends Kind>(
  req: PayloadRequest,
  { id, email: to, language }: Reader,
  { kind, name, values }: { kind: K; name: string; values: Omit<MailValues[K], keyof Shared> },
): Promise<void> {
  const shared: Shared = {
    name: name || to,
    link: trainingLink(language),
    phone: await findPhone(req, language),
  };
  await queueMail(req, {
    kind: kind as 'trainingReminder',
    to,
    language,
    values: { ...values, ...shared } as unknown as MailValues['trainingReminder'],
    about: { collection: 'volunteers', id },
  });
}
