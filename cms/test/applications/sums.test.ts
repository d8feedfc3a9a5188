import { addDays, countDays } from '@duo/domain/applications/days';
import { type ApplicationState, applicationStates, isFinal } from '@duo/domain/applications/states';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCounts } from '../../src/applications/sums/counts.ts';
import {
  listSumChanges,
  listSums,
  movesPast,
  nameSum,
  type StepTaken,
} from '../../src/applications/sums/list-sum-changes.ts';
import type { Application } from '../../src/payload-types.ts';

const today = '2026-11-23';
const noon = (day: string) => new Date(`${day}T11:00:00Z`);

const submitted = {
  id: 1,
  reference: 'DUO-7K3M-Q2XW',
  name: 'Anne Dubois',
  channel: 'portal',
  state: 'submitted',
  listing: 'open',
  stateSince: noon('2026-11-20').toISOString(),
  startedAt: noon('2026-11-18').toISOString(),
  submittedAt: noon('2026-11-20').toISOString(),
  nextOwner: 'coordinator',
  dueOn: '2026-11-27',
  branch: 4,
  owner: null,
  isUnanswered: false,
} as Application;

const draft: Application = {
  ...submitted,
  state: 'draft',
  listing: 'draft',
  submittedAt: null,
  stateSince: submitted.startedAt,
  nextOwner: 'volunteer',
};

function changesOf(before: Application | null, after: Application | null, past: StepTaken[] = []) {
  const changes = listSumChanges(before, after, { now: noon(today), past });
  return Object.fromEntries(
    changes.map((change) => [`${nameSum(change)} ${change.key}`, change.by]),
  );
}

describe('the sums of applications', () => {
  it('count nothing of what somebody has not sent from the portal', () => {
    expect(changesOf(null, draft)).toEqual({});
    expect(changesOf(draft, { ...draft, branch: 5, name: 'Anne' })).toEqual({});
    expect(changesOf(draft, null)).toEqual({});
    const expired: Application = { ...draft, state: 'expired', listing: 'ended', nextOwner: null };
    expect(changesOf(draft, expired)).toEqual({});
  });

  it('count a draft that staff began on the telephone', () => {
    const byTelephone: Application = { ...draft, channel: 'telephone', branch: null };
    expect(changesOf(null, byTelephone)).toEqual({ 'none/now state/draft': 1 });
  });

  it('count what one writes down on the telephone as one’s own until a city is named', () => {
    const own: Application = { ...draft, channel: 'telephone', branch: null, owner: 7 };
    expect(changesOf(null, own)).toEqual({
      'none/now state/draft': 1,
      'none/7/now state/draft': 1,
    });
    expect(changesOf(own, { ...own, owner: 8 })).toEqual({
      'none/7/now state/draft': -1,
      'none/8/now state/draft': 1,
    });
    expect(changesOf(own, { ...own, branch: 4 })).toEqual({
      'none/now state/draft': -1,
      'none/7/now state/draft': -1,
      '4/now state/draft': 1,
    });
    const ended: Application = { ...own, state: 'withdrawn', listing: 'ended', nextOwner: null };
    const passed = { from: 'draft', to: 'withdrawn', days: 3, month: '2026-11' } as const;
    expect(movesPast(ended, { ...ended, owner: 8 })).toBe(true);
    expect(changesOf(ended, { ...ended, owner: 8 }, [passed])).toMatchObject({
      'none/7/2026-11 entered/withdrawn': -1,
      'none/8/2026-11 entered/withdrawn': 1,
    });
  });

  it('count an application from the moment at which it is submitted', () => {
    expect(changesOf(draft, submitted)).toEqual({
      '4/now state/submitted': 1,
      '4/now waits/1-staff/2026-11-27': 1,
      '4/2026-11 entered/submitted': 1,
    });
  });

  it('move an application from one state to the next, with the days that it took', () => {
    const screened: Application = { ...submitted, state: 'screening', dueOn: '2026-11-30' };
    expect(changesOf(submitted, screened)).toEqual({
      '4/now state/submitted': -1,
      '4/now state/screening': 1,
      '4/now waits/1-staff/2026-11-27': -1,
      '4/now waits/1-staff/2026-11-30': 1,
      '4/2026-11 entered/screening': 1,
      '4/2026-11 took/submitted/3': 1,
    });
  });

  it('count what is on hold by the day of its return', () => {
    const held: Application = { ...submitted, state: 'on_hold', returnOn: '2027-01-05' };
    expect(changesOf(submitted, held)).toMatchObject({
      '4/now waits/1-staff/2026-11-27': -1,
      '4/now waits/2-return/2027-01-05': 1,
    });
  });

  it('count owner and unanswered messages of open applications only', () => {
    const written: Application = { ...submitted, owner: 9, isUnanswered: true };
    expect(changesOf(submitted, written)).toEqual({ '4/now owner/9': 1, '4/now unanswered': 1 });
    const declined: Application = {
      ...written,
      state: 'declined',
      listing: 'ended',
      nextOwner: null,
      dueOn: null,
    };
    expect(changesOf(written, declined)).toMatchObject({
      '4/now owner/9': -1,
      '4/now unanswered': -1,
    });
  });

  it('take all that an application counts for to its new branch', () => {
    const past: StepTaken[] = [
      { from: 'draft', to: 'submitted', days: 2, month: '2026-11' },
      { from: 'submitted', to: 'screening', days: 3, month: '2026-11' },
    ];
    const before: Application = { ...submitted, state: 'screening' };
    const changes = changesOf(before, { ...before, branch: 5 }, past);
    expect(changes['4/2026-11 took/submitted/3']).toBe(-1);
    expect(changes['5/2026-11 took/submitted/3']).toBe(1);
    expect(changes['5/now state/screening']).toBe(1);
    expect(Object.keys(changes)).toHaveLength(10);
  });

  it('count a merged application nowhere', () => {
    const past: StepTaken[] = [{ from: 'draft', to: 'submitted', days: 2, month: '2026-11' }];
    const merged: Application = { ...submitted, listing: 'merged' };
    expect(changesOf(submitted, merged, past)).toEqual({
      '4/now state/submitted': -1,
      '4/now waits/1-staff/2026-11-27': -1,
      '4/2026-11 entered/submitted': -1,
    });
  });
});

type Change =
  | { kind: 'step'; to: ApplicationState; days: number }
  | { kind: 'branch'; branch: number | null }
  | { kind: 'owner'; owner: number | null }
  | { kind: 'unanswered' | 'merge' | 'delete' };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('step' as const),
    to: fc.constantFrom(...applicationStates),
    days: fc.integer({ min: 0, max: 90 }),
  }),
  fc.record({ kind: fc.constant('branch' as const), branch: fc.constantFrom(4, 5, null) }),
  fc.record({ kind: fc.constant('owner' as const), owner: fc.constantFrom(8, 9, null) }),
  fc.constantFrom<Change>({ kind: 'unanswered' }, { kind: 'merge' }, { kind: 'delete' }),
);

/** One application that is changed at random, with the sums that are kept of it. */
class Walk {
  application: Application | null;
  readonly steps: StepTaken[] = [];
  day = '2026-09-01';
  readonly kept = new Map<string, Record<string, number>>();

  constructor(channel: Application['channel']) {
    const at = noon(this.day).toISOString();
    this.application = { ...draft, channel, startedAt: at, stateSince: at };
    this.keep(null, this.application);
  }

  keep(before: Application | null, after: Application | null): void {
    const past = movesPast(before, after) ? [...this.steps] : [];
    const changes = listSumChanges(before, after, { now: noon(this.day), past });
    for (const each of changes) {
      const counts = this.kept.get(nameSum(each)) ?? {};
      this.kept.set(nameSum(each), changeCounts(counts, [each]));
    }
  }

  step(before: Application, to: ApplicationState, days: number): Application {
    this.day = addDays(this.day, days);
    const at = noon(this.day).toISOString();
    const next = isFinal(to) ? null : addDays(this.day, 5);
    return {
      ...before,
      state: to,
      listing: isFinal(to) ? 'ended' : 'open',
      stateSince: at,
      submittedAt: before.submittedAt ?? (to === 'submitted' ? at : null),
      nextOwner: next === null ? null : 'coordinator',
      dueOn: next,
      returnOn: to === 'on_hold' ? next : null,
    };
  }

  changed(before: Application, asked: Change): Application | null {
    switch (asked.kind) {
      case 'step':
        return before.state === asked.to ? before : this.step(before, asked.to, asked.days);
      case 'branch':
        return { ...before, branch: asked.branch };
      case 'owner':
        return { ...before, owner: asked.owner };
      case 'unanswered':
        return { ...before, isUnanswered: !before.isUnanswered };
      case 'merge':
        return { ...before, listing: before.listing === 'merged' ? 'open' : 'merged' };
      case 'delete':
        return null;
    }
  }

  take(asked: Change): void {
    const before = this.application;
    if (!before) return;
    const after = this.changed(before, asked);
    this.keep(before, after);
    this.application = after;
    if (!after || after.state === before.state) return;
    const days = countDays(before.stateSince.slice(0, 10), this.day);
    this.steps.push({ from: before.state, to: after.state, days, month: this.day.slice(0, 7) });
  }

  made(): Map<string, Record<string, number>> {
    const made = new Map<string, Record<string, number>>();
    for (const each of this.application ? listSums(this.application, this.steps) : []) {
      made.set(nameSum(each), changeCounts(made.get(nameSum(each)) ?? {}, [each]));
    }
    return made;
  }
}

const withoutEmpty = (sums: Map<string, Record<string, number>>) =>
  Object.fromEntries([...sums].filter(([, counts]) => Object.keys(counts).length > 0));

describe('sums that are kept through any changes', () => {
  it('are those that the application and its history give', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('portal' as const, 'telephone' as const),
        fc.array(change, { maxLength: 25 }),
        (channel, changes) => {
          const walk = new Walk(channel);
          for (const each of changes) {
            walk.take(each);
            expect(withoutEmpty(walk.kept)).toEqual(withoutEmpty(walk.made()));
          }
        },
      ),
    );
  });
});
