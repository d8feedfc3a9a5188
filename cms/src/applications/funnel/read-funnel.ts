import {
  type ApplicationState,
  applicationStates,
  type OpenState,
  openStates,
} from '@duo/domain/applications/states';
import type { Counts } from '../sums/counts.ts';
import {
  addHistograms,
  countAll,
  type DurationHistogram,
  findPercentile,
} from './duration-histogram.ts';

/** How long a step took those who took it, in days. */
export interface Duration {
  count: number;
  medianDays: number;
  /** Nine of ten were through within so many. */
  ninetiethDays: number;
}

/** What became of applications in one state. */
export interface FunnelState {
  state: ApplicationState;
  now: number;
  /** How many came into it, by month in the order of {@link Funnel.months}. */
  entered: number[];
  /** How long those who left it in each month had been there; null where nobody left. */
  took: (Duration | null)[];
  /** The same of all the months together. */
  tookInAll: Duration | null;
}

/** Draws up durations by state from the sums of a month. */
function readHistogram(counts: Counts, state: ApplicationState): DurationHistogram {
  const kind = `took/${state}/`;
  const took = Object.entries(counts).filter(([key]) => key.startsWith(kind));
  return new Map(took.map(([key, count]) => [Number(key.slice(kind.length)), count]));
}

function toDuration(histogram: DurationHistogram): Duration | null {
  const medianDays = findPercentile(histogram, 50);
  const ninetiethDays = findPercentile(histogram, 90);
  if (medianDays === null || ninetiethDays === null) return null;
  return { count: countAll(histogram), medianDays, ninetiethDays };
}

/** The states whose length is nobody's to count, or that have none. */
const untimed: readonly ApplicationState[] = applicationStates.filter(
  (state) => state === 'draft' || !openStates.includes(state as OpenState),
);

function readState(
  state: ApplicationState,
  present: Counts,
  months: readonly Counts[],
): FunnelState {
  const isTimed = !untimed.includes(state);
  const histograms = months.map((counts) =>
    isTimed ? readHistogram(counts, state) : new Map<number, number>(),
  );
  return {
    state,
    now: present[`state/${state}`] ?? 0,
    entered: months.map((counts) => counts[`entered/${state}`] ?? 0),
    took: histograms.map(toDuration),
    tookInAll: toDuration(addHistograms(histograms)),
  };
}

/**
 * The funnel of one branch or of several whose counts were added up.
 *
 * @param months the counts of each month, in order.
 */
export function readFunnel(present: Counts, months: readonly Counts[]): FunnelState[] {
  return applicationStates.map((state) => readState(state, present, months));
}
