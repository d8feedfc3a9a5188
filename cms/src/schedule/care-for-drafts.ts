import { type Day, dayOf } from '@duo/domain/applications/days';
import {
  type DraftCare,
  daysUntilNextCare,
  draftTellings,
  findDraftCare,
} from '@duo/domain/applications/drafts';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import { findDueDay } from '@duo/domain/applications/step';
import { formatDate } from '@duo/i18n/format';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { findApplication } from '../applications/find-application.ts';
import { findOffice } from '../applications/find-office.ts';
import { nameInMail, portalLink } from '../applications/mail-step.ts';
import { stepApplication } from '../applications/take-step.ts';
import { updateApplication } from '../applications/update-application.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Application } from '../payload-types.ts';
import { isBetween } from './brussels-clock.ts';

/** When it is no hour to write to somebody, by the clock of Brussels. */
const mailsFrom = '08:00';
const mailsUntil = '20:00';

const msPerDay = 86_400_000;
const mostAtOnce = 100;

type Telling = Exclude<DraftCare, { act: 'expire' }>;

function findCare({ lastAnswerAt, remindersSent, dueOn }: Application, now: Date) {
  const lastAnswerOn = dayOf(new Date(lastAnswerAt));
  const endsOn = dueOn ?? findDueDay(nextSteps.draft, { today: lastAnswerOn, returnOn: null });
  return findDraftCare({ lastAnswerOn, told: remindersSent, endsOn }, dayOf(now));
}

async function tell(
  req: PayloadRequest,
  draft: Application,
  { act, endsOn }: { act: Telling['act']; endsOn: Day },
): Promise<void> {
  // Who was helped on the telephone and has no account yet holds a link of her own.
  if (!draft.email || !draft.volunteer) return;
  const { id, email: to, language } = draft;
  const { phone } = await findOffice(req, draft, language);
  const kind = act === 'remind' ? 'draftReminder' : 'draftExpiring';
  const on = formatDate(endsOn, language);
  const values = { name: nameInMail(draft), on, link: portalLink(language), phone };
  const about = { collection: 'applications', id };
  await queueMail(req, { kind, to, language, values, about });
}

async function expire(req: PayloadRequest, { id }: Application, now: Date): Promise<void> {
  const asked = { id, transition: 'expire', actor: 'system', by: null, door: 'schedule' } as const;
  const { outcome } = await stepApplication(req, { ...asked, now });
  if (outcome !== 'done') throw new Error(`The draft ${id} could not end: ${outcome}.`);
}

/** Does what is due for a draft as it stands now; the mark and the mail are saved together. */
async function careForDraft(req: PayloadRequest, id: Application['id'], now: Date): Promise<void> {
  const draft = await findApplication(req, { id: { equals: id } });
  if (draft?.listing !== 'draft') return;
  const care = findCare(draft, now);
  if (!care) return;
  if (care.act === 'expire') return expire(req, draft, now);
  const { act, told, endsOn } = care;
  const changed = await updateApplication(req, draft, { remindersSent: told, dueOn: endsOn }, now);
  await tell(req, changed, { act, endsOn });
}

/** Drafts of which so much has been told, and for which more may be due; those left alone longest first. */
async function findLeftAlone(payload: Payload, told: number, now: Date): Promise<Application[]> {
  // A day more, since days end at midnight; each is looked at again before anything happens to it.
  const before = new Date(now.getTime() - (daysUntilNextCare(told) - 1) * msPerDay).toISOString();
  const { docs } = await payload.db.find<Application>({
    collection: 'applications',
    where: {
      and: [
        { listing: { equals: 'draft' } },
        { remindersSent: { equals: told } },
        { lastAnswerAt: { less_than_equal: before } },
      ],
    },
    select: { reference: true },
    sort: 'lastAnswerAt',
    limit: mostAtOnce,
    pagination: false,
  });
  return docs;
}

/**
 * Reminds the owners of drafts that were left alone, announces the end of a draft, and ends it, each once:
 * by day only, and however many processes look at the same time. What fails is tried again the next time.
 */
export async function careForDrafts(payload: Payload, now: Date): Promise<void> {
  if (!isBetween(now, mailsFrom, mailsUntil)) return;
  for (let told = draftTellings; told >= 0; told -= 1) {
    for (const { id } of await findLeftAlone(payload, told, now)) {
      const req = await createLocalReq({}, payload);
      try {
        await runInTransaction(req, () => careForDraft(req, id, now));
      } catch (error) {
        payload.logger.error({ err: error, application: id, msg: 'A draft was not cared for' });
      }
    }
  }
}
