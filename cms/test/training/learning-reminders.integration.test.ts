import { addDays } from '@duo/domain/applications/days';
import { afterAll, describe, expect, it } from 'vitest';
import { mailKindsTo } from '../applications/support/acting.ts';
import { mailsTo } from '../sign-in/support/mails.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, withdrawLesson } from './support/course.ts';
import { attempt, createLearner, type Learner, seenOf, stateOf, step } from './support/learner.ts';
import { reflection } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { remindLearners } = await import('../../src/training/learning/remind-learners.ts');
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [
      { key: 'a', minutes: 20 },
      { key: 'b', minutes: 15, blocks: () => [reflection()] },
      { key: 'c', minutes: 45 },
    ],
  },
]);

const enrolled = '2026-11-23';
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+01:00`);
const after = (days: number, time?: string) => at(addDays(enrolled, days), time);

const createQuiet = (name: string) => createLearner(cms, name, at(enrolled, '23:30'));
const look = (days: number, time?: string) => remindLearners(payload, after(days, time));
const reminders = async ({ email }: Learner) =>
  (await mailKindsTo(cms, email)).filter((kind) => kind === 'trainingReminder').length;

/** Puts what was done last on a day, as if it had been done then. */
async function lastWorkOn(learner: Learner, day: string): Promise<void> {
  const data = { quietSince: at(day).toISOString(), lastWorkAt: at(day).toISOString() };
  const id = (await learner.enrolment())?.id as number;
  await payload.db.updateOne({ collection: 'enrolments', id, data, req: {} });
}

describe('Somebody who leaves her training alone', () => {
  it('is reminded after 7 and 21 quiet days, and no more, however often one looks', async () => {
    const learner = await createQuiet('quiet');
    const seen: string[] = [];
    for (const day of [1, 6, 7, 8, 14, 20, 21, 22, 40, 100]) {
      for (const time of ['08:00', '12:00', '19:59']) await look(day, time);
      const count = await reminders(learner);
      if (count > seen.length) seen.push(`${day}: ${count}`);
    }
    expect(seen).toEqual(['7: 1', '21: 2']);
    const [mail] = mailsTo(learner.email);
    expect(mail).toMatchObject({
      kind: 'trainingReminder',
      language: 'fr',
      values: {
        name: 'Marie',
        left: '3 leçons, environ 1\u00a0heure et 20 minutes',
        link: 'http://localhost:3002/fr/ma-formation',
      },
    });
  });

  it('is told nothing at night, by the clock of Brussels', async () => {
    const learner = await createQuiet('night');
    for (const time of ['00:10', '07:59', '20:00', '23:00']) await look(7, time);
    expect(await reminders(learner)).toBe(0);
    await look(8, '08:00');
    expect(await reminders(learner)).toBe(1);
  });

  it('is reminded once by many who look at the same moment', async () => {
    const learner = await createQuiet('many');
    await Promise.all(Array.from({ length: 20 }, () => look(7)));
    expect(await reminders(learner)).toBe(1);
  });

  it('gets one reminder for those that were missed', async () => {
    const learner = await createQuiet('missed');
    for (const day of [30, 31, 60]) await look(day);
    expect(await reminders(learner)).toBe(1);
  });

  it('begins her quiet days anew with what she does', async () => {
    const learner = await createQuiet('busy');
    await look(7);
    await learner.act('note', { lesson: 'a', text: 'Plus tard' });
    expect(await learner.enrolment()).toMatchObject({ remindersSent: 0 });
    await lastWorkOn(learner, addDays(enrolled, 8));
    await look(14);
    expect(await reminders(learner)).toBe(1);
    await look(15);
    expect(await reminders(learner)).toBe(2);
  });

  it('stops them with one switch, and has them again with the same', async () => {
    const learner = await createQuiet('switch');
    expect((await learner.course()).wantsReminders).toBe(true);
    await learner.act('reminders', { wanted: false });
    expect((await learner.course()).wantsReminders).toBe(false);
    for (const day of [7, 21]) await look(day);
    expect(await reminders(learner)).toBe(0);
    await learner.act('reminders', { wanted: true });
    await look(22);
    expect(await reminders(learner)).toBe(1);
  });
});

describe('Nobody is reminded', () => {
  it('after completion', async () => {
    const learner = await createQuiet('done');
    const text = 'Texte';
    await learner.act('reflection', {
      lesson: 'b',
      reflection: 'refl11',
      text,
      attempt: attempt(),
    });
    for (const lesson of ['a', 'b', 'c']) await learner.act('finish', { lesson });
    const { answerReflection } = await import(
      '../../src/training/learning/threads/trainer-acts.ts'
    );
    const { createLocalReq } = await import('payload');
    await answerReflection(await createLocalReq({}, payload), {
      ...{ staff: { id: 1, role: 'trainer' }, volunteerId: learner.id, text, key: 'refl11' },
      ...{ lessonId: ids.b as number, decision: 'approved', now: new Date() },
      ...{ seen: await seenOf(cms, learner, ids.b as number), attempt: attempt() },
    });
    await lastWorkOn(learner, enrolled);
    for (const day of [7, 21, 60]) await look(day);
    expect(await reminders(learner)).toBe(0);
    expect(await stateOf(cms, learner)).toBe('ready');
  });

  it('of what waits for the trainer alone', async () => {
    const learner = await createQuiet('waiting');
    const body = { lesson: 'b', reflection: 'refl11', text: 'Texte', attempt: attempt() };
    await learner.act('reflection', body);
    for (const lesson of ['a', 'b', 'c']) await learner.act('finish', { lesson });
    await lastWorkOn(learner, enrolled);
    for (const day of [7, 21]) await look(day);
    expect(await reminders(learner)).toBe(0);
  });

  it('whose application is on hold or was withdrawn', async () => {
    const [held, gone] = [await createQuiet('held'), await createQuiet('gone')];
    await step(cms, held.application, 'hold', { now: after(1), returnOn: addDays(enrolled, 90) });
    await step(cms, gone.application, 'withdraw');
    for (const day of [7, 21]) await look(day);
    expect([await reminders(held), await reminders(gone)]).toEqual([0, 0]);
    await step(cms, held.application, 'resume', { now: after(22) });
    await look(28);
    expect(await reminders(held)).toBe(1);
  });
});

it('A course whose last open lesson was taken offline is complete, and nobody is reminded of it', async () => {
  const learner = await createQuiet('short');
  for (const lesson of ['a', 'c']) await learner.act('finish', { lesson });
  await lastWorkOn(learner, enrolled);
  await withdrawLesson(cms, ids.b as number);
  await look(7);
  expect(await reminders(learner)).toBe(0);
  expect(await stateOf(cms, learner)).toBe('ready');
  expect((await learner.course()).course?.isComplete).toBe(true);
});
