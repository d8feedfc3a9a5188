import { expect, test } from 'vitest';
import { addDays } from '../../src/applications/days.ts';
import { daysUntilNextCare, draftTellings, findDraftCare } from '../../src/applications/drafts.ts';

const lastAnswerOn = '2026-11-23';
const endsOn = addDays(lastAnswerOn, 60);

const careAfter = (days: number, told: number, ends = endsOn) =>
  findDraftCare({ lastAnswerOn, told, endsOn: ends }, addDays(lastAnswerOn, days));

/** What a draft is told when somebody looks on the given days. */
function look(days: readonly number[]) {
  let draft = { lastAnswerOn, told: 0, endsOn };
  const seen: string[] = [];
  for (const day of days) {
    const care = findDraftCare(draft, addDays(lastAnswerOn, day));
    if (!care) continue;
    seen.push(`${day}: ${care.act}`);
    if (care.act === 'expire') break;
    draft = { ...draft, told: care.told, endsOn: care.endsOn };
  }
  return seen;
}

test('a draft that is left alone is reminded after 7 and 21 days, announced at 53, and ended at 60', () => {
  const everyDay = Array.from({ length: 90 }, (_, day) => day);
  expect(look(everyDay)).toEqual(['7: remind', '21: remind', '53: announceEnd', '60: expire']);
});

test('looking again on the same day finds nothing', () => {
  expect(look([7, 7, 7, 21, 21])).toEqual(['7: remind', '21: remind']);
});

test('of reminders that were missed, one goes out', () => {
  expect(look([25, 26, 53])).toEqual(['25: remind', '53: announceEnd']);
});

test('no draft ends before its end was announced a week ahead', () => {
  expect(look([80, 81, 86, 87])).toEqual(['80: announceEnd', '87: expire']);
  expect(careAfter(80, 0)).toEqual({
    act: 'announceEnd',
    told: draftTellings,
    endsOn: addDays(lastAnswerOn, 87),
  });
});

test('an answer begins the count again', () => {
  expect(
    findDraftCare(
      { lastAnswerOn: addDays(lastAnswerOn, 20), told: 0, endsOn },
      addDays(lastAnswerOn, 21),
    ),
  ).toBeNull();
});

test('what comes next is told by how much has been', () => {
  expect([0, 1, 2, 3].map(daysUntilNextCare)).toEqual([7, 21, 53, 60]);
});
