import { expect, test } from 'vitest';
import { writeNextStep } from '../../src/applications/next-step.ts';
import { makeApplication } from '../support/fake-application.ts';

const today = '2026-11-23';
const submitted = {
  ...makeApplication(),
  state: 'submitted' as const,
  branch: { city: 'Gent', phone: null },
  next: { owner: 'coordinator' as const, dueOn: '2026-11-30' },
};

test('who acts next and by when is said in the language of the reader', () => {
  expect(writeNextStep(submitted, today, 'nl')).toBe(
    'Ons team in Gent antwoordt u uiterlijk op 30 november 2026. U hoeft niets te doen.',
  );
  expect(writeNextStep({ ...submitted, branch: null }, today, 'en')).toContain(
    'Our team will get back to you by 30 November 2026.',
  );
});

test('a promise that was not kept is owned up to', () => {
  const late = writeNextStep(submitted, '2026-12-01', 'en');
  expect(late).toContain('was to get back to you by 30 November 2026');
  expect(late).toContain('we are sorry');
});

test('nobody is told to wait who has an appointment to go to', () => {
  const invited = { ...submitted, state: 'info_session' as const };
  expect(writeNextStep(invited, today, 'en')).not.toContain('nothing for you to do');
});

test('an application on hold says when it returns, and an ended one says nothing', () => {
  const held = { ...submitted, state: 'on_hold' as const, returnOn: '2027-01-15' };
  expect(writeNextStep(held, today, 'en')).toContain('resumes on 15 January 2027');
  expect(writeNextStep({ ...submitted, next: null }, today, 'en')).toBeNull();
});

test('what waits for the volunteer says so', () => {
  const training = {
    ...submitted,
    state: 'in_training' as const,
    next: { owner: 'volunteer' as const, dueOn: '2027-02-20' },
  };
  expect(writeNextStep(training, today, 'en')).toBe(
    'It is your turn: you have until 20 February 2027.',
  );
  expect(writeNextStep(training, '2027-03-01', 'en')).toContain('It is not too late');
});
