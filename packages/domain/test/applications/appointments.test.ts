import { findAppointment, putOff } from '@duo/domain/applications/appointments';
import { findDueDaySince, takeStep } from '@duo/domain/applications/step';
import { describe, expect, test } from 'vitest';
import { goodFacts, today } from './support/facts.ts';

const infoSession = { on: '2026-10-16', hasAttended: false };
const interview = { on: '2026-10-21', hasTakenPlace: false };
const nothing = { infoSession: null, interview: null, returnOn: null };

describe('An appointment', () => {
  test('is what its own state waits for, and no other', () => {
    const facts = { infoSession, interview };
    expect(findAppointment('screening', facts)).toBeNull();
    expect(findAppointment('info_session', facts)).toEqual({
      kind: 'infoSession',
      on: infoSession.on,
    });
    expect(findAppointment('interview', facts)).toEqual({ kind: 'interview', on: interview.on });
    expect(findAppointment('accepted', facts)).toBeNull();
  });

  test('is over once it has taken place', () => {
    const facts = {
      infoSession: { ...infoSession, hasAttended: true },
      interview: { ...interview, hasTakenPlace: true },
    };
    expect(findAppointment('info_session', facts)).toBeNull();
    expect(findAppointment('interview', facts)).toBeNull();
  });

  test('puts a due day off to the working day after it', () => {
    // A Friday; the next working day is a Monday.
    expect(putOff('2026-10-05', { kind: 'infoSession', on: '2026-10-16' })).toBe('2026-10-19');
  });

  test('leaves a due day alone that is as late, or when there is none', () => {
    expect(putOff('2026-10-16', { kind: 'infoSession', on: '2026-10-16' })).toBe('2026-10-16');
    expect(putOff('2026-10-20', { kind: 'infoSession', on: '2026-10-16' })).toBe('2026-10-20');
    expect(putOff('2026-10-05', null)).toBe('2026-10-05');
  });
});

describe('The due day of an application', () => {
  test('is that of the table, counted from the day that its state began', () => {
    expect(findDueDaySince(today, 'info_session', nothing)).toBe('2026-10-05');
    expect(findDueDaySince(today, 'interview', nothing)).toBe('2026-09-28');
  });

  test('goes back to that of the table when an appointment moves nearer', () => {
    const late = { ...nothing, infoSession };
    expect(findDueDaySince(today, 'info_session', late)).toBe('2026-10-19');
    const near = { ...nothing, infoSession: { ...infoSession, on: '2026-09-10' } };
    expect(findDueDaySince(today, 'info_session', near)).toBe('2026-10-05');
  });

  test('follows an appointment that is known when the step is taken', () => {
    const answer = takeStep(
      { state: 'screening', heldFrom: null },
      { transition: 'inviteToSession', actor: 'coordinator' },
      { ...goodFacts, infoSession },
    );
    expect(answer).toMatchObject({ step: { next: { dueOn: '2026-10-19' } } });
  });
});
