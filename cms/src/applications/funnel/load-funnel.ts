import { dayOf } from '@duo/domain/applications/days';
import type { PayloadRequest } from 'payload';
import { loadCities } from '../queue/load-names.ts';
import type { Named } from '../queue/named.ts';
import { listReach } from '../queue/queue-reach.ts';
import { nameListed } from '../sums/counted-in.ts';
import { addCounts } from '../sums/counts.ts';
import { present } from '../sums/list-sum-changes.ts';
import { loadSums, type Sums } from '../sums/load-sums.ts';
import { type FunnelState, readFunnel } from './read-funnel.ts';

/** How many applications are in each state, came there, and how long each step took. */
export interface Funnel {
  /** Such as `2026-11`; the last one is the present month. */
  months: string[];
  /** Of all that can be listed together, by state in the order of the lifecycle. */
  states: FunnelState[];
  /** The same of each branch, by city; applications without a branch are in none. */
  branches: { branch: Named; states: FunnelState[] }[];
}

export const mostMonths = 24;

/** The last `count` months up to the one of a day, in order. */
export function listMonths(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
}

function readSums(sums: readonly Sums[], months: readonly string[]): FunnelState[] {
  const ofMonth = (wanted: string) =>
    addCounts(sums.filter(({ month }) => month === wanted).map(({ counts }) => counts));
  return readFunnel(ofMonth(present), months.map(ofMonth));
}

/**
 * The funnel of what whoever asks may list, from sums.
 *
 * @param asked `months` up to {@link mostMonths}; `branch`: only that one, by id.
 * @throws Forbidden for whoever may list no applications.
 */
export async function loadFunnel(
  req: PayloadRequest,
  { months: count, branch = null }: { months: number; branch?: string | null },
  now: Date,
): Promise<Funnel> {
  const months = listMonths(dayOf(now), Math.min(count, mostMonths));
  const parts = await listReach(req, branch);
  const sums = await loadSums(req, {
    branches: parts.map(nameListed),
    months: [present, ...months],
  });
  const named = parts.flatMap(({ branch: id }) => (id === null ? [] : String(id)));
  const cities = await loadCities(req, named);
  const byCity = named
    .map((id): Named => ({ id, name: cities.get(id) ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return {
    months,
    states: readSums(sums, months),
    branches: byCity.map((one) => ({
      branch: one,
      states: readSums(
        sums.filter((row) => row.branch === one.id),
        months,
      ),
    })),
  };
}
