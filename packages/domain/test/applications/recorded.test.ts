import { addDays } from '@duo/domain/applications/days';
import { findRecordProblem, type Recorded, recordedIn } from '@duo/domain/applications/recorded';
import {
  applicationStates,
  finalStates,
  type HoldableState,
} from '@duo/domain/applications/states';
import { describe, expect, test } from 'vitest';
import { today } from './support/facts.ts';

const nothing: Recorded = {
  infoSessionOn: null,
  infoSessionAttended: false,
  interviewOn: null,
  interviewHeld: false,
  agreementOn: null,
};
const inState = (state: HoldableState) => ({ state, heldFrom: null });
const at = { before: nothing, today };

describe('What staff record', () => {
  test('is the day of a session or an interview, and whether it took place', () => {
    const planned = { infoSessionOn: addDays(today, 9) };
    expect(findRecordProblem(inState('screening'), planned, at)).toBeNull();
    const attended = { infoSessionOn: today, infoSessionAttended: true };
    expect(findRecordProblem(inState('info_session'), attended, at)).toBeNull();
    const held = { interviewOn: addDays(today, -1), interviewHeld: true };
    expect(findRecordProblem(inState('interview'), held, at)).toBeNull();
    expect(findRecordProblem(inState('ready'), { agreementOn: today }, at)).toBeNull();
  });

  test.each(applicationStates)('in the state %s is what belongs to it', (state) => {
    const standing = { state, heldFrom: null };
    const changes: Partial<Recorded>[] = [
      { infoSessionOn: today },
      { interviewOn: today },
      { agreementOn: today },
    ];
    for (const change of changes) {
      const [field] = Object.keys(change) as (keyof Recorded)[];
      const belongs = field !== undefined && recordedIn[field].includes(state);
      expect(findRecordProblem(standing, change, at)).toBe(belongs ? null : 'notNow');
    }
  });

  test.each(finalStates)('is nothing once an application is %s', (state) => {
    for (const states of Object.values(recordedIn)) expect(states).not.toContain(state);
  });

  test('goes on as before while an application is on hold', () => {
    const held = { state: 'on_hold', heldFrom: 'interview' } as const;
    expect(findRecordProblem(held, { interviewOn: today }, at)).toBeNull();
    expect(findRecordProblem(held, { agreementOn: today }, at)).toBe('notNow');
  });

  test('took place on a day, which is not still to come', () => {
    const standing = inState('info_session');
    const ahead = { ...nothing, infoSessionOn: addDays(today, 1) };
    const attended = { infoSessionAttended: true };
    expect(findRecordProblem(standing, attended, at)).toBe('noDay');
    expect(findRecordProblem(standing, attended, { before: ahead, today })).toBe('stillAhead');
    const recorded = { ...nothing, infoSessionOn: today, infoSessionAttended: true };
    const takenBack = { before: recorded, today };
    expect(findRecordProblem(standing, { infoSessionOn: null }, takenBack)).toBe('noDay');
    const both = { infoSessionOn: null, infoSessionAttended: false };
    expect(findRecordProblem(standing, both, takenBack)).toBeNull();
  });

  test('is signed by today', () => {
    const change = { agreementOn: addDays(today, 1) };
    expect(findRecordProblem(inState('ready'), change, at)).toBe('stillAhead');
  });

  test.each([-367, 367])('is no day that is %i days away', (days) => {
    const change = { infoSessionOn: addDays(today, days) };
    expect(findRecordProblem(inState('screening'), change, at)).toBe('implausible');
  });
});
