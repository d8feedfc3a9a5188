import { suggestEmail } from '@duo/domain/applications/mistyped-domain';
import { z } from 'zod';
import type { StaffAnswer } from '../../../edge/staff-answer.ts';
import { emailKey } from '../../open-key.ts';
import { updateApplication } from '../../update-application.ts';
import { writeHistory } from '../../write-history.ts';
import { type AskedOf, applicationEndpoint } from '../staff-endpoint.ts';
import { emailInput } from '../staff-inputs.ts';
import { findOpenOf } from './begin.endpoint.ts';
import { isTelephoneDraft } from './telephone-draft.ts';

const input = z.object({ email: emailInput });
type Change = z.output<typeof input>;

async function changeEmail({
  req,
  application: before,
  input: { email },
  by,
  now,
}: AskedOf<Change>) {
  // A link that went to the wrong address opens nothing any more.
  const ended = { confirmationHash: null, confirmationEndsAt: null };
  const data = { email, openKey: emailKey(email), ...ended };
  const application = await updateApplication(req, before, data, now);
  const detail = { email: { before: before.email ?? null, after: email } };
  const entry = { application, at: now, by, door: 'telephone' } as const;
  await writeHistory(req, { ...entry, kind: 'recorded', detail });
}

async function handle(
  asked: AskedOf<Change>,
): Promise<StaffAnswer & { suggestion?: string | null }> {
  const {
    req,
    application,
    input: { email },
    say,
  } = asked;
  // Whoever has an account changes her address herself.
  if (!isTelephoneDraft(application) || application.volunteer) {
    return { outcome: 'refused', message: say('applications.telephone.emailStays') };
  }
  const open = await findOpenOf(req, email);
  if (open && open.id !== application.id) {
    return { outcome: 'refused', message: say('applications.telephone.open') };
  }
  if (email !== application.email) await changeEmail(asked);
  const suggestion = suggestEmail(email);
  return { outcome: 'done', suggestion, message: say('applications.telephone.emailChanged') };
}

/**
 * `POST /api/applications/<reference>/change-email`: puts right the address that was written down on the
 * telephone, as long as nobody has confirmed it.
 */
export const changeEmailByTelephone = applicationEndpoint({ path: '/change-email', input }, handle);
