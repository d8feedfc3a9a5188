import { applicationStates } from '@duo/domain/applications/states';
import { languages } from '@duo/domain/languages/languages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveQueueColumns } from '../../src/applications/queue/queue-columns.ts';
import {
  dueFilters,
  listings,
  queueSorts,
  readQueueFilters,
  writeQueueFilters,
} from '../../src/applications/queue/queue-filters.ts';

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);

const anyFilters = fc.record({
  listing: fc.constantFrom(...listings),
  state: orNull(applicationStates),
  branch: orNull(['3', '652f7c0a9b3e4d1c8a7b6c5d']),
  due: orNull(dueFilters),
  owner: orNull(['me', 'nobody', '12']),
  language: orNull(languages),
  sector: orNull(['7']),
  unanswered: fc.boolean(),
  sort: fc.constantFrom(...queueSorts),
  search: fc.constantFrom('', 'De Smet', 'é&=?'),
  cursor: orNull(['1-staff/2026-11-23 /DUO-7K3M-Q2XW']),
});

describe('the filters of the queue', () => {
  it('are read from an address as they were written to it', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const read = readQueueFilters(writeQueueFilters(filters));
        const listing = filters.state ? read.listing : filters.listing;
        expect(read).toEqual({ ...filters, listing });
      }),
    );
  });

  it('are those of the list that a state belongs to', () => {
    const listingOf = (query: string) => readQueueFilters(new URLSearchParams(query)).listing;
    expect(listingOf('')).toBe('open');
    expect(listingOf('state=declined&listing=open')).toBe('ended');
    expect(listingOf('state=interview&listing=ended')).toBe('open');
    expect(listingOf('state=draft')).toBe('draft');
  });

  it('leave out what they do not know', () => {
    const odd = 'state=lost&branch=1;drop&due=never&owner=you&language=de&sort=random&sector=x';
    expect(readQueueFilters(new URLSearchParams(odd))).toEqual(
      readQueueFilters(new URLSearchParams()),
    );
  });
});

describe('the order of names', () => {
  const keyOf = (name: string | null) =>
    deriveQueueColumns({
      reference: 'DUO-7K3M-Q2XW',
      name,
      channel: 'portal',
      state: 'submitted',
      listing: 'open',
      stateSince: '2026-11-20T11:00:00.000Z',
      submittedAt: '2026-11-20T11:00:00.000Z',
      nextOwner: 'coordinator',
      dueOn: '2026-11-27',
      returnOn: null,
      mergedInto: null,
    }).byName;

  it('knows no accents and capitals, puts the shorter name first and the nameless last', () => {
    const inOrder = ['Anne', 'anne marie', 'Émile', 'émile 2', 'Zoë', null];
    const keys = inOrder.map(keyOf);
    expect(keys.toSorted((one, other) => (one < other ? -1 : 1))).toEqual(keys);
  });
});
