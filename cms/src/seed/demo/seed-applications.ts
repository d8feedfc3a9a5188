import { questions } from '@duo/domain/applications/questions';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { loadLists } from '../../applications/answer-context.ts';
import { beginApplication } from '../../applications/begin-application.ts';
import { findApplication } from '../../applications/find-application.ts';
import { keepAnswer } from '../../applications/keep-answer.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import type { Application, Staff } from '../../payload-types.ts';
import { branches } from '../content/branches.ts';
import { sectors } from '../content/sectors.ts';
import { carryOutEvent, type DemoCast } from './carry-out-event.ts';
import { answersOf } from './demo-answers.ts';
import { type DemoApplicant, demoApplicants, mailOf } from './demo-applicants.ts';
import { demoLearners } from './demo-learners.ts';
import { forgetMails } from './forget-mails.ts';

const msPerMinute = 60_000;
const msPerDay = 24 * 60 * msPerMinute;

/** The coordinator of a branch, or where it has none an admin. */
async function findStaff(req: PayloadRequest, branch: string): Promise<DemoCast['staff'] | null> {
  const { docs } = await req.payload.db.find<Staff>({
    collection: 'staff',
    where: { role: { in: ['coordinator', 'admin'] } },
    limit: 0,
    pagination: false,
    req,
  });
  const coordinator = docs.find(
    ({ role, branches: own }) => role === 'coordinator' && own?.some((id) => String(id) === branch),
  );
  const admin = docs.find(({ role }) => role === 'admin');
  if (coordinator) return { id: coordinator.id, actor: 'coordinator' };
  return admin ? { id: admin.id, actor: 'admin' } : null;
}

async function findIds(req: PayloadRequest, { branch, sector }: DemoApplicant) {
  const lists = await loadLists(req, 'fr');
  const city = lists.branches.find((known) => known.city === branches[branch].texts.fr.city);
  const field = lists.sectors.find(({ name }) => name === sectors[sector].fr);
  if (!city || !field || !lists.note) return null;
  return { branch: city.id, sector: field.id, noteVersion: lists.note.version };
}

async function read(req: PayloadRequest, reference: string): Promise<Application> {
  const application = await findApplication(req, { reference: { equals: reference } });
  if (!application) throw new Error(`The application ${reference} of the demo is gone.`);
  return application;
}

async function begin(req: PayloadRequest, applicant: DemoApplicant, now: Date) {
  const { language } = applicant;
  const email = mailOf(applicant);
  const volunteer = await req.payload.create({
    collection: 'volunteers',
    data: { email, language },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const begun = await beginApplication(req, volunteer, { language, now });
  if (begun.outcome !== 'begun') throw new Error(`${email} of the demo could not begin.`);
  return { volunteerId: volunteer.id, reference: begun.reference };
}

async function apply(req: PayloadRequest, applicant: DemoApplicant, today: Date): Promise<void> {
  const ids = await findIds(req, applicant);
  const staff = ids && (await findStaff(req, ids.branch));
  if (!ids || !staff) return;
  const { language, begunDaysAgo, answered = questions.length, events } = applicant;
  let minutes = 0;
  const moment = (daysAgo: number) => {
    minutes += 2;
    return new Date(today.getTime() - daysAgo * msPerDay + (minutes - 60) * msPerMinute);
  };
  const { volunteerId, reference } = await begin(req, applicant, moment(begunDaysAgo));
  const by = { collection: 'volunteers', id: volunteerId } as const;
  const given = { origin: 'volunteer', by, door: 'portal', language } as const;
  const answers = answersOf(applicant, ids);
  for (const question of questions.slice(0, answered)) {
    const application = await read(req, reference);
    const now = moment(begunDaysAgo);
    await keepAnswer(req, { application, question, value: answers[question], ...given, now });
  }
  for (const event of events) {
    const application = await read(req, reference);
    const now = moment(event.daysAgo);
    await carryOutEvent({ req, application, volunteerId, staff, now }, event);
  }
}

/**
 * Lets the applicants of a demo apply, and staff decide, as the product itself does it, dated in the weeks
 * before `today`: all of it in one transaction, and only where nobody has applied yet.
 */
export async function seedApplications(payload: Payload, today: Date): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'applications', overrideAccess: true });
  if (totalDocs > 0) return;
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    const learners = demoLearners.map(({ applicant }) => applicant);
    await forgetMails(req, async () => {
      for (const applicant of [...demoApplicants, ...learners]) await apply(req, applicant, today);
    });
  });
}
