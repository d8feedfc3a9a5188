import { countDays, dayOf } from '@duo/domain/applications/days';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Application } from '../../payload-types.ts';
import { deriveQueueColumns } from '../queue/queue-columns.ts';
import { relatedIdOf } from '../related-id.ts';
import { countedIn } from './counted-in.ts';

/** The row of sums that stands for the present, beside one for each month. */
export const present = 'now';

/** By how much a sum changes. */
export interface SumChange {
  /** As `nameListed` names it. */
  branch: string;
  /** Such as `2026-11`, or `now`. */
  month: string;
  key: string;
  by: number;
}

/** What names a row of sums: `12/now`, `12/2026-11`. */
export function nameSum({ branch, month }: Pick<SumChange, 'branch' | 'month'>): string {
  return `${branch}/${month}`;
}

/** A step that an application took. */
export interface StepTaken {
  from: ApplicationState;
  to: ApplicationState;
  /** How many days it had been where it came from. */
  days: number;
  month: string;
}

function listPresentKeys(application: Application): string[] {
  const { queue, waits } = deriveQueueColumns(application);
  const keys = [`state/${application.state}`];
  if (queue !== 'open') return keys;
  keys.push(`waits/${waits}`);
  const owner = relatedIdOf(application.owner);
  if (owner) keys.push(`owner/${owner}`);
  if (application.isUnanswered) keys.push('unanswered');
  return keys;
}

function countPresent(application: Application | null, by: number): SumChange[] {
  if (!application) return [];
  return countedIn(application).flatMap((branch) =>
    listPresentKeys(application).map((key) => ({ branch, month: present, key, by })),
  );
}

/** How a step counts in the month in which it was taken. How long somebody took to write is nobody's to count. */
function countStep(branch: string, { from, to, days, month }: StepTaken, by: number): SumChange[] {
  const entered = { branch, month, key: `entered/${to}`, by };
  if (from === 'draft') return [entered];
  return [entered, { branch, month, key: `took/${from}/${days}`, by }];
}

function countSteps(
  branches: readonly string[],
  steps: readonly StepTaken[],
  by: number,
): SumChange[] {
  return branches.flatMap((branch) => steps.flatMap((step) => countStep(branch, step, by)));
}

/** The step that leads from `before` to `after`; null where there is none. */
function findStep(
  before: Application | null,
  after: Application | null,
  now: Date,
): StepTaken | null {
  if (!before || !after || before.state === after.state) return null;
  const today = dayOf(now);
  return {
    from: before.state,
    to: after.state,
    days: countDays(dayOf(new Date(before.stateSince)), today),
    month: today.slice(0, 7),
  };
}

/** Adds up what changes the same sum; what comes to nothing is left out. */
export function addUp(changes: readonly SumChange[]): SumChange[] {
  const sums = new Map<string, SumChange>();
  for (const change of changes) {
    const sum = `${change.branch} ${change.month} ${change.key}`;
    sums.set(sum, { ...change, by: change.by + (sums.get(sum)?.by ?? 0) });
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
}

const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => !others.includes(one));

/**
 * Whether the steps that an application took before count elsewhere from now on: it came to another
 * branch, or before it had one to another owner, was merged or parted, or is deleted.
 */
export function movesPast(before: Application | null, after: Application | null): boolean {
  const [from, to] = [countedIn(before), countedIn(after)];
  return before !== null && without(from, to).length + without(to, from).length > 0;
}

/**
 * Which sums change, and by how much, when an application becomes another. All that an application
 * counts for, it counts for where it is listed now.
 *
 * @param before null where it is new. @param after null where it is deleted.
 * @param past the steps that it took before; only where {@link movesPast}.
 */
export function listSumChanges(
  before: Application | null,
  after: Application | null,
  { now, past }: { now: Date; past: readonly StepTaken[] },
): SumChange[] {
  const [from, to] = [countedIn(before), countedIn(after)];
  const step = findStep(before, after, now);
  return addUp([
    ...countPresent(before, -1),
    ...countPresent(after, 1),
    ...countSteps(without(from, to), past, -1),
    ...countSteps(without(to, from), past, 1),
    ...countSteps(to, step ? [step] : [], 1),
  ]);
}

/** Everything that an application counts for, with all the steps that it took. */
export function listSums(application: Application, steps: readonly StepTaken[]): SumChange[] {
  return addUp([...countPresent(application, 1), ...countSteps(countedIn(application), steps, 1)]);
}
