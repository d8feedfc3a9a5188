import { applicationStates } from '@duo/domain/applications/states';
import { createTranslator } from '@duo/i18n/translate';
import { describe, expect, it } from 'vitest';
import { readFunnelView } from '../../src/applications/admin/start/funnel-period.ts';
import {
  hasFunnel,
  listMonthColumns,
  listPresentBars,
  listSpans,
  writeDuration,
  writeMonth,
} from '../../src/applications/admin/start/funnel-words.ts';
import type { FunnelState } from '../../src/applications/funnel/read-funnel.ts';

const words = { t: createTranslator('en', 'cms'), language: 'en' } as const;
const empty = applicationStates.map(
  (state): FunnelState => ({ state, now: 0, entered: [0, 0], took: [null, null], tookInAll: null }),
);
const states = empty.map((one): FunnelState => {
  if (one.state === 'declined') return { ...one, now: 40 };
  if (one.state !== 'submitted') return one;
  const tookInAll = { count: 9, medianDays: 4, ninetiethDays: 11 };
  return { ...one, now: 1200, entered: [3, 5], tookInAll };
});

describe('the funnel', () => {
  it('is drawn for half a year of all branches, where nothing else is asked', () => {
    expect(readFunnelView(new URLSearchParams())).toEqual({ months: 6, branch: null });
    expect(readFunnelView(new URLSearchParams('months=12&branch=3'))).toEqual({
      months: 12,
      branch: '3',
    });
    expect(readFunnelView(new URLSearchParams('months=999')).months).toBe(6);
  });

  it('shows how many are in each state that leads on, in the reader’s numbers', () => {
    const bars = listPresentBars(states, words);
    expect(bars[1]).toEqual({ value: 1200, valueText: '1,200', label: 'Sent' });
    expect(bars.map(({ value }) => value)).not.toContain(40);
  });

  it('shows how long a step takes only where somebody has been through', () => {
    expect(listSpans(states, words)).toEqual([
      { label: 'Sent', valueText: '4 days, nine in ten within 11', median: 4, ninetieth: 11 },
    ]);
    expect(writeDuration(null, words)).toBe('—');
    const within = (medianDays: number, ninetiethDays: number) =>
      writeDuration({ count: 9, medianDays, ninetiethDays }, words);
    expect(within(0, 3)).toBe('less than a day, nine in ten within 3');
    expect(within(0, 0)).toBe('less than a day');
  });

  it('shows what came into a state month by month', () => {
    const columns = listMonthColumns(states, 'submitted', {
      months: ['2026-12', '2027-01'],
      language: 'en',
    });
    expect(columns).toEqual([
      { label: 'Dec', value: 3, valueText: '3' },
      { label: 'Jan 2027', value: 5, valueText: '5' },
    ]);
    expect(writeMonth('2026-11', 'nl')).toBe('nov');
  });

  it('waits for the first application', () => {
    expect(hasFunnel(empty)).toBe(false);
    expect(hasFunnel(states)).toBe(true);
  });
});
