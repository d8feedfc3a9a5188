import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { addDays, type Day, dayOf } from '@duo/domain/applications/days';
import { mayApplyAgainAfterDays } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import type { MailKind, StepMailValues } from '@duo/domain/mail/mail-kinds';
import { formatDate } from '@duo/i18n/format';
import type { PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Application } from '../payload-types.ts';
import { findOffice } from './find-office.ts';

/** The day that the mail about a step speaks of; null for none. */
function dayToldBy(kind: MailKind, application: Application, today: Day): Day | null {
  const { dueOn = null, infoSessionOn, interviewOn, returnOn = null } = application;
  if (kind === 'sessionInvitation') return infoSessionOn ?? dueOn;
  if (kind === 'interviewInvitation') return interviewOn ?? dueOn;
  if (kind === 'applicationOnHold') return returnOn;
  if (kind === 'applicationDeclined') return addDays(today, mayApplyAgainAfterDays.declined ?? 0);
  return dueOn;
}

/** How a mail calls the volunteer: as she asked, by her name, or where she said neither, by her address. */
export function nameInMail({ calledBy, name, email }: Application): string {
  return calledBy || name || email || '';
}

/** Where the volunteer sees her application. */
export function portalLink(language: Language): string {
  return new URL(portalPath('application', language), configuration.portalUrl).href;
}

/** Tells the volunteer of a step, in the transaction of `req`, if there is an address to write to. */
export async function mailStep(
  req: PayloadRequest,
  application: Application,
  { kind, now }: { kind: MailKind; now: Date },
): Promise<void> {
  const { id, email: to, language, reference } = application;
  if (!to) return;
  const { city, phone } = await findOffice(req, application, language);
  const day = dayToldBy(kind, application, dayOf(now));
  const values: StepMailValues = {
    name: nameInMail(application),
    reference,
    branch: city,
    phone,
    link: portalLink(language),
    on: day ? formatDate(day, language) : '',
  };
  const about = { collection: 'applications', id };
  // The table of the lifecycle names no other kinds than those of steps.
  await queueMail(req, { kind: kind as 'applicationSubmitted', to, language, values, about });
}
