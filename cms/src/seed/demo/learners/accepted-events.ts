import type { DemoEvent } from '../demo-applicants.ts';

const daysFromBegin = 43;

/** What happens to an application until it is accepted, so many days ago. */
export function acceptedEvents(daysAgo: number): { begunDaysAgo: number; events: DemoEvent[] } {
  return {
    begunDaysAgo: daysAgo + daysFromBegin,
    events: [
      { act: 'submit', daysAgo: daysAgo + 42 },
      { act: 'screen', daysAgo: daysAgo + 40 },
      { act: 'planSession', daysAgo: daysAgo + 38, inDays: 12 },
      { act: 'invite', daysAgo: daysAgo + 38 },
      { act: 'attended', daysAgo: daysAgo + 26 },
      { act: 'planInterview', daysAgo: daysAgo + 23, inDays: 16 },
      { act: 'invite', daysAgo: daysAgo + 23 },
      { act: 'held', daysAgo: daysAgo + 7 },
      { act: 'accept', daysAgo },
    ],
  };
}
