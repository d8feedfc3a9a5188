import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStoredCounts, storeCounts } from '../../src/applications/sums/stored-counts.ts';

const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const key = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

it('reads back whatever counts it stored', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.integer({ min: 1 })), (counts) => {
      expect(readStoredCounts(storeCounts(counts))).toEqual({ ...counts });
    }),
  );
});

it('says once what many counts have in common', () => {
  expect(storeCounts({ 'took/interview/3': 2, 'took/interview/12': 1, unanswered: 4 })).toEqual({
    'took/interview': { 3: 2, 12: 1 },
    '': { unanswered: 4 },
  });
});
