import type { ApplicationAnswer } from '@duo/domain/applications/application-view';
import type { CourseView } from '@duo/domain/training/training-view';
import { asVolunteer } from '../visit/as-volunteer.ts';
import type { Visit } from '../visit/visit.ts';

export interface HomeView {
  asked: ApplicationAnswer;
  /** The course, for whoever is in training. */
  course: CourseView | null;
  /** Whether the account has just begun. */
  isNew: boolean;
}

export function answerHome(visit: Visit): Promise<HomeView | Response> {
  return asVolunteer(visit, async () => {
    const asked = await visit.cms.fetchApplication(visit.language);
    const isInTraining = asked.application?.state === 'in_training';
    const course = isInTraining ? (await visit.cms.fetchTraining(visit.language)).course : null;
    return { asked, course, isNew: visit.query.has('welcome') };
  });
}
