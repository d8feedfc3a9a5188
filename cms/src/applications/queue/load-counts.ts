import { dayOf } from '@duo/domain/applications/days';
import { type ApplicationState, applicationStates } from '@duo/domain/applications/states';
import type { PayloadRequest } from 'payload';
import { nameListed } from '../sums/counted-in.ts';
import { addCounts, type Counts } from '../sums/counts.ts';
import { present } from '../sums/list-sum-changes.ts';
import { loadSums } from '../sums/load-sums.ts';
import type { DueFilter } from './queue-filters.ts';
import { type ListedPart, listReach } from './queue-reach.ts';
import { findWaitsRange } from './queue-where.ts';

/** How many of the applications that somebody may list stand where; each is the length of a queue. */
export interface QueueCounts {
  states: Record<ApplicationState, number>;
  /** Submitted, and not taken up yet. */
  new: number;
  dueToday: number;
  overdue: number;
  /** On hold, and back within a week. */
  returning: number;
  unanswered: number;
  /** Open ones that whoever asks sees to. */
  mine: number;
}

function countDue(counts: Counts, due: DueFilter, today: string): number {
  const { from, to } = findWaitsRange(due, today);
  return Object.entries(counts).reduce((sum, [key, count]) => {
    const [kind, ...waits] = key.split('/');
    const place = waits.join('/');
    return kind === 'waits' && place >= from && place < to ? sum + count : sum;
  }, 0);
}

/** The sums of what somebody may list at present, added up. */
export async function loadPresentCounts(
  req: PayloadRequest,
  parts: readonly ListedPart[],
): Promise<Counts> {
  const rows = await loadSums(req, {
    branches: parts.map(nameListed),
    months: [present],
  });
  return addCounts(rows.map(({ counts }) => counts));
}

export function readCounts(
  counts: Counts,
  { today, staff }: { today: string; staff: number | string | undefined },
): QueueCounts {
  const states = Object.fromEntries(
    applicationStates.map((state) => [state, counts[`state/${state}`] ?? 0]),
  ) as QueueCounts['states'];
  return {
    states,
    new: states.submitted,
    dueToday: countDue(counts, 'today', today),
    overdue: countDue(counts, 'overdue', today),
    returning: countDue(counts, 'returning', today),
    unanswered: counts.unanswered ?? 0,
    mine: counts[`owner/${staff}`] ?? 0,
  };
}

/**
 * What stands where in the branches that somebody may list, from sums.
 *
 * @param only the id of one of those branches; null for all.
 * @throws Forbidden for whoever may list no applications.
 */
export async function loadCounts(
  req: PayloadRequest,
  now: Date,
  only: string | null = null,
): Promise<QueueCounts> {
  const counts = await loadPresentCounts(req, await listReach(req, only));
  return readCounts(counts, { today: dayOf(now), staff: req.user?.id });
}
