import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHistograms, findPercentile } from '../../src/applications/funnel/duration-histogram.ts';
import { listMonths } from '../../src/applications/funnel/load-funnel.ts';
import { readFunnel } from '../../src/applications/funnel/read-funnel.ts';

describe('a histogram of durations', () => {
  it('has its percentiles where the sorted durations have them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (days, percent) => {
          const histogram = addHistograms(days.map((each) => new Map([[each, 1]])));
          const sorted = days.toSorted((one, other) => one - other);
          const nearestRank = Math.ceil((percent / 100) * days.length);
          expect(findPercentile(histogram, percent)).toBe(sorted[nearestRank - 1]);
        },
      ),
    );
  });

  it('of nobody has no percentile', () => {
    expect(findPercentile(new Map(), 50)).toBeNull();
  });
});

describe('the funnel', () => {
  const october = { 'entered/submitted': 3, 'took/submitted/2': 1, 'took/submitted/10': 1 };
  const november = { 'entered/submitted': 4, 'took/submitted/4': 2, 'took/screening/9': 1 };
  const states = readFunnel({ 'state/submitted': 5 }, [october, november]);
  const submitted = states.find(({ state }) => state === 'submitted');

  it('says how many are in a state, and how many came into it in each month', () => {
    expect(submitted).toMatchObject({ now: 5, entered: [3, 4] });
  });

  it('says for each month how long those who went on had waited, and for all months together', () => {
    expect(submitted?.took).toEqual([
      { count: 2, medianDays: 2, ninetiethDays: 10 },
      { count: 2, medianDays: 4, ninetiethDays: 4 },
    ]);
    expect(submitted?.tookInAll).toEqual({ count: 4, medianDays: 4, ninetiethDays: 10 });
  });

  it('says nothing of how long a step took that nobody has taken', () => {
    const interview = states.find(({ state }) => state === 'interview');
    expect(interview).toMatchObject({ took: [null, null], tookInAll: null });
  });

  it('covers the months up to the present one, over the turn of a year', () => {
    expect(listMonths('2027-02-14', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});
