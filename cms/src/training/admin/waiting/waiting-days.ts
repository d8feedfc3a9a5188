import { countDays, type Day, dayOf } from '@duo/domain/applications/days';

/** For how many days something waits since an ISO 8601 instant; none for what came today. */
export function countWaitingDays(since: string, today: Day): number {
  return Math.max(0, countDays(dayOf(new Date(since)), today));
}
