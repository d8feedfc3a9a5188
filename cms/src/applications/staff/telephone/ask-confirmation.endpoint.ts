import { explainCondition } from '@duo/application-texts/problem-texts';
import { nameQuestion } from '@duo/application-texts/question-texts';
import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { confirmationDays } from '@duo/domain/applications/application-view';
import { type Condition, listMissing } from '@duo/domain/applications/conditions';
import { transitions } from '@duo/domain/applications/lifecycle';
import { ownWords, type Question } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { formatDate } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import { z } from 'zod';
import { configuration } from '../../../configuration.ts';
import type { StaffAnswer } from '../../../edge/staff-answer.ts';
import { queueMail } from '../../../mail/queue-mail.ts';
import { issueConfirmation } from '../../confirmation-link.ts';
import { findOffice } from '../../find-office.ts';
import { gatherFacts } from '../../gather-facts.ts';
import { nameInMail } from '../../mail-step.ts';
import { updateApplication } from '../../update-application.ts';
import { writeHistory } from '../../write-history.ts';
import { type AskedOf, applicationEndpoint } from '../staff-endpoint.ts';
import { takeCharge } from '../take-charge.ts';
import { isTelephoneDraft } from './telephone-draft.ts';

/** What holds by the confirmation itself: the volunteer reads the note and consents on its page. */
const byConfirming: readonly Condition[] = [
  'confirmedByVolunteer',
  'noteAcknowledged',
  'selectionAgreed',
];
const before: readonly Condition[] = transitions.submit.conditions.filter(
  (condition) => !byConfirming.includes(condition),
);

interface AskedForConfirmation extends StaffAnswer {
  /** The questions that have no valid answer yet. */
  unanswered?: Question[];
  /** Until when the link can be used. ISO 8601. */
  endsAt?: string;
}

function explainMissing(
  missing: readonly Condition[],
  unanswered: readonly Question[],
  language: Language,
): string {
  const conditions = missing.map((name) => explainCondition(name, 'staff', language));
  if (unanswered.length === 0) return conditions.join(' ');
  const names = unanswered.map((question) => nameQuestion(question, language)).join(', ');
  const say = createTranslator(language, 'cms');
  return [...conditions, say('applications.telephone.missing', { questions: names })].join(' ');
}

function linkWith(token: string, language: Language): string {
  const link = new URL(portalPath('confirm', language), configuration.portalUrl);
  link.searchParams.set('token', token);
  return link.href;
}

/** Makes another link, so that the one before opens nothing any more, and mails it. */
async function sendLink(asked: AskedOf<unknown>, to: string): Promise<Date> {
  const { req, application: present, by, now } = asked;
  const { token, endsAt, columns } = issueConfirmation(now);
  const application = await updateApplication(req, present, columns, now);
  const earlier = present.confirmationEndsAt ?? null;
  const detail = { confirmationEndsAt: { before: earlier, after: endsAt.toISOString() } };
  const entry = { application, at: now, by, door: 'telephone' } as const;
  await writeHistory(req, { ...entry, kind: 'recorded', detail });
  const { id, language } = application;
  const { phone } = await findOffice(req, application, language);
  const staff = req.user?.collection === 'staff' ? req.user.name : '';
  const link = linkWith(token, language);
  const values = { name: nameInMail(application), staff, days: confirmationDays, link, phone };
  const about = { collection: 'applications', id };
  await queueMail(req, { kind: 'confirmApplication', to, language, values, endsAt, about });
  await takeCharge(asked, application, 'telephone');
  return endsAt;
}

async function handle(asked: AskedOf<unknown>): Promise<AskedForConfirmation> {
  const { req, application, language, say, now } = asked;
  if (!isTelephoneDraft(application)) {
    return { outcome: 'refused', message: say('applications.telephone.closed') };
  }
  const facts = await gatherFacts(req, application, { now });
  const unanswered = facts.unanswered.filter((question) => !ownWords.includes(question));
  const missing = listMissing(before, { ...facts, unanswered });
  if (missing.length > 0) {
    const message = explainMissing(missing, unanswered, language);
    return { outcome: 'refused', message, unanswered };
  }
  if (!application.email) {
    return { outcome: 'refused', message: say('applications.input.email') };
  }
  const endsAt = await sendLink(asked, application.email);
  const day = formatDate(endsAt, language);
  const message = say('applications.telephone.asked', { email: application.email, day });
  return { outcome: 'done', message, endsAt: endsAt.toISOString() };
}

/**
 * `POST /api/applications/<reference>/ask-confirmation`: mails the link by which the volunteer reads what was
 * written down, and confirms it.
 */
export const askConfirmation = applicationEndpoint(
  { path: '/ask-confirmation', input: z.object({}) },
  handle,
);
