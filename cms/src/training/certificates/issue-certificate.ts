import { dayOf } from '@duo/domain/applications/days';
import { listUnprintableSigns, longestCertificateName } from '@duo/domain/training/certificate';
import type { PayloadRequest } from 'payload';
import { findApplication } from '../../applications/find-application.ts';
import type { Enrolment, Volunteer } from '../../payload-types.ts';
import { readOutline } from '../editions/read-outline.ts';
import { findCertificate } from './find-certificate.ts';
import { writeCertificate } from './write-certificate.ts';

type Id = number | string;

/** Who has completed which course. */
export interface Completion {
  volunteerId: Id;
  enrolmentId: Id;
  courseId: Id;
  /** Of the application, by whose answers the volunteer is named; null where there is none. */
  applicationId: Id | null;
  now: Date;
}

/** The name as she gave it for official use; else what is known of her. Rather one that can be printed; never nothing. */
async function nameVolunteer(
  req: PayloadRequest,
  { applicationId, enrolmentId }: Completion,
  { email }: Volunteer,
): Promise<string> {
  const application =
    applicationId === null ? null : await findApplication(req, { id: { equals: applicationId } });
  const where = { id: { equals: enrolmentId } };
  const enrolment = await req.payload.db.findOne<Enrolment>({
    collection: 'enrolments',
    where,
    req,
  });
  const names = [application?.name, enrolment?.name].flatMap((name) => name || []);
  const printable = names.find((name) => listUnprintableSigns(name).length === 0);
  return (printable ?? names[0] ?? email).slice(0, longestCertificateName);
}

/**
 * Issues the certificate of a completed course, in the transaction of `req` in which it is completed: once for
 * each enrolment, with what is true now for ever.
 */
export async function issueCertificate(req: PayloadRequest, completion: Completion): Promise<void> {
  const { volunteerId, enrolmentId, courseId, now } = completion;
  const enrolment = String(enrolmentId);
  if (await findCertificate(req, { standingKey: { equals: enrolment } })) return;
  const volunteer = await req.payload.db.findOne<Volunteer>({
    collection: 'volunteers',
    where: { id: { equals: volunteerId } },
    req,
  });
  if (!volunteer) throw new Error(`Nobody is there to be given a certificate: ${volunteerId}.`);
  const { language } = volunteer;
  const course = await readOutline(req, language, { id: courseId });
  if (!course) throw new Error(`The course ${courseId} is not live, and has no title.`);
  const name = await nameVolunteer(req, completion, volunteer);
  const { title: courseTitle, hours } = course;
  const said = { name, courseTitle, language, hours, completedOn: dayOf(now) };
  const whose = { volunteer: String(volunteerId), course: String(courseId), enrolment };
  await writeCertificate(req, { ...whose, ...said }, now);
}
