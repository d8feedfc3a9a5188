import type { ApplicationAnswer, ApplicationView } from '@duo/domain/applications/application-view';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** What confirms that the application was submitted. */
export interface SubmittedView {
  asked: ApplicationAnswer;
  application: ApplicationView;
}

/** Confirms it for as long as nothing else has happened; then the application's own page says more. */
export function answerSubmitted(visit: Visit): Promise<SubmittedView | Response> {
  return asVolunteer<SubmittedView>(visit, async () => {
    const asked = await visit.cms.fetchApplication(visit.language);
    const { application } = asked;
    if (application?.state !== 'submitted') return goTo(visit, 'application');
    return { asked, application };
  });
}
