import type { VolunteerView } from '@duo/domain/accounts/volunteer';
import { asVolunteer } from '../visit/as-volunteer.ts';
import type { Visit } from '../visit/visit.ts';

export interface HomeView {
  volunteer: VolunteerView;
  /** Whether the account has just begun. */
  isNew: boolean;
}

export function answerHome(visit: Visit): Promise<HomeView | Response> {
  return asVolunteer(visit, async () => {
    const { volunteer } = await visit.cms.fetchHome();
    return { volunteer, isNew: visit.query.has('welcome') };
  });
}
