import { afterAll, describe, expect, it } from 'vitest';
import { mailsTo } from '../sign-in/support/mails.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { attempt, createLearner } from './support/learner.ts';
import { openTrainersRoom } from './support/trainers-room.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const room = await openTrainersRoom(cms);
const { ids, trainer, change, countMails, handIn, look, answer } = room;
const dutch = await signIn(cms, 'trainer', 'dutch');
const away = await signIn(cms, 'trainer', 'away');
const admin = await signIn(cms, 'admin');
const coordinator = await signIn(cms, 'coordinator');
const editor = await signIn(cms, 'editor');
await change(dutch, { language: 'nl' });
await change(away, { deactivated: true });

describe('A reflection', () => {
  it('is kept while it is written, for nobody but its writer', async () => {
    const learner = await createLearner(cms);
    const draft = { lesson: 'thought', reflection: 'refl11', text: 'Je crois que' };
    expect((await learner.act('reflection-draft', draft)).body).toEqual({ outcome: 'saved' });
    expect(await look(learner)).toEqual({ text: 'Je crois que', state: 'draft', thread: [] });
    for (const { ask } of [trainer, admin]) {
      const { body } = await ask('GET', '/api/lesson-progress?limit=500');
      expect(JSON.stringify(body)).not.toContain('Je crois que');
      expect(body.docs.length).toBeGreaterThan(0);
    }
    const query = '/api/lesson-progress?where[drafts][exists]=true';
    expect((await trainer.ask('GET', query)).status).toBe(400);
  });

  it('that is handed in goes to all trainers in their language, and to no other staff', async () => {
    const learner = await createLearner(cms);
    const before = await countMails(trainer, 'reflectionHandedIn');
    expect((await handIn(learner, ' \n')).body).toEqual({ outcome: 'empty' });
    expect((await handIn(learner, 'Quand mon père m’écoutait.')).body).toEqual({
      outcome: 'handedIn',
    });
    expect(await countMails(trainer, 'reflectionHandedIn')).toBe(before + 1);
    const [mail] = mailsTo(dutch.email);
    expect(mail).toMatchObject({
      kind: 'reflectionHandedIn',
      language: 'nl',
      values: {
        name: 'dutch',
        volunteer: 'Marie',
        lesson: 'nl thought',
        link: `${cms.url}/admin/training/work/${(await learner.enrolment())?.id}/thought`,
      },
    });
    for (const other of [away, admin, coordinator, editor]) {
      expect(await countMails(other, 'reflectionHandedIn')).toBe(0);
    }
    expect(await look(learner)).toMatchObject({
      text: 'Quand mon père m’écoutait.',
      state: 'handedIn',
      thread: [{ from: null, text: 'Quand mon père m’écoutait.' }],
    });
    expect((await learner.lesson('thought')).left).toContainEqual({
      kind: 'reflection',
      key: 'refl11',
      waitsFor: 'trainer',
    });
  });

  it('goes to the admins where there is no trainer', async () => {
    for (const one of [trainer, dutch]) await change(one, { deactivated: true });
    await handIn(await createLearner(cms), 'Bonjour');
    for (const one of [trainer, dutch]) await change(one, { deactivated: false });
    expect(await countMails(admin, 'reflectionHandedIn')).toBe(1);
  });

  it('pressed 20 times is handed in once', async () => {
    const learner = await createLearner(cms);
    const [form, before] = [attempt(), await countMails(trainer, 'reflectionHandedIn')];
    await Promise.all(Array.from({ length: 20 }, () => handIn(learner, 'Une fois', form)));
    expect((await look(learner))?.thread).toHaveLength(1);
    expect(await countMails(trainer, 'reflectionHandedIn')).toBe(before + 1);
  });

  it('stays handed in when an open page saves what is in it once more', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Mon texte');
    const save = (text: string) =>
      learner.act('reflection-draft', { lesson: 'thought', reflection: 'refl11', text });
    await save('Mon texte');
    expect(await look(learner)).toMatchObject({ text: 'Mon texte', state: 'handedIn' });
    await save('Mon texte, et la suite');
    expect(await look(learner)).toMatchObject({
      text: 'Mon texte, et la suite',
      state: 'handedIn',
    });
    await handIn(learner, 'Mon texte, et la suite');
    expect((await look(learner))?.thread).toHaveLength(2);
  });

  it('is complete by being handed in, where the trainer chose so', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Voilà', attempt(), 'writ11');
    await learner.act('finish', { lesson: 'written' });
    expect(await learner.lesson('written')).toMatchObject({ state: 'done', left: [] });
    await answer(learner, 'returned', { lessonId: ids.written as number, key: 'writ11' });
    expect(await learner.lesson('written')).toMatchObject({
      state: 'done',
      reflections: { writ11: { state: 'returned' } },
    });
  });

  it('that its lesson does not have is unknown', async () => {
    const learner = await createLearner(cms);
    const body = { lesson: 'thought', reflection: 'other1', text: 'x', attempt: attempt() };
    expect((await learner.act('reflection', body)).body).toEqual({ outcome: 'unknown' });
    expect((await learner.act('reflection-draft', body)).body).toEqual({ outcome: 'unknown' });
  });
});
