import type { TransitionName } from '@duo/domain/applications/lifecycle';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { enrolVolunteer } from '../training/learning/enrolment/enrol-volunteer.ts';
import {
  findLastEnrolment,
  type KeptEnrolment,
} from '../training/learning/enrolment/find-enrolment.ts';

function volunteerOf({ volunteer }: Pick<Application, 'volunteer'>): number | null {
  return (typeof volunteer === 'object' ? volunteer?.id : volunteer) ?? null;
}

/** The enrolment of the volunteer whose application it is; null where there is none. */
export async function findEnrolmentOf(
  req: PayloadRequest,
  application: Pick<Application, 'volunteer'>,
): Promise<KeptEnrolment | null> {
  const id = volunteerOf(application);
  return id === null ? null : findLastEnrolment(req, id);
}

/**
 * The step that follows by itself from where an application stands, in the transaction of `req`: who is accepted
 * is enrolled, once there is a course; whose training was finished before needs no other. Null for none.
 */
export async function findFollowing(
  req: PayloadRequest,
  application: Application,
  now: Date,
): Promise<TransitionName | null> {
  const { id: applicationId, state, calledBy } = application;
  const volunteerId = volunteerOf(application);
  if (volunteerId === null) return null;
  if (state === 'accepted') {
    const name = calledBy || application.name || '';
    return (await enrolVolunteer(req, { volunteerId, applicationId, name, now })) && 'enrol';
  }
  if (state !== 'in_training') return null;
  const enrolment = await findEnrolmentOf(req, application);
  return enrolment?.completedAt ? 'finishTraining' : null;
}
