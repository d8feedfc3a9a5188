import { afterAll, describe, expect, it } from 'vitest';
import { mailKindsTo } from '../applications/support/acting.ts';
import { mailsTo } from '../sign-in/support/mails.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { latestEdition } from './support/course.ts';
import { attempt, createLearner, seenOf, stateOf } from './support/learner.ts';
import { poorAnswers, rightAnswers } from './support/lesson-content.ts';
import { openTrainersRoom } from './support/trainers-room.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const acts = await import('../../src/training/learning/threads/trainer-acts.ts');
const room = await openTrainersRoom(cms);
const { ids, lessonId, trainer, asTrainer, requestOf, countMails } = room;
const { handIn, look, answer, answerQuestion } = room;

describe('A trainer', () => {
  it('sends a reflection back, then approves it, and each time the volunteer is told', async () => {
    const learner = await createLearner(cms);
    await learner.act('finish', { lesson: 'thought' });
    await handIn(learner, 'Court.');
    expect(await answer(learner, 'returned', { text: ' ' })).toEqual({ outcome: 'empty' });
    expect(await answer(learner, 'returned', { text: 'Un exemple ?' })).toEqual({
      outcome: 'done',
    });
    expect(await look(learner)).toMatchObject({
      text: 'Court.',
      state: 'returned',
      thread: [{ from: null }, { from: 'trainer', text: 'Un exemple ?' }],
    });
    expect((await learner.lesson('thought')).left).toEqual([
      { kind: 'reflection', key: 'refl11', waitsFor: 'volunteer' },
    ]);
    await handIn(learner, 'Plus long.');
    expect((await learner.lesson('thought')).state).toBe('waiting');
    expect(await answer(learner, 'approved', { text: '' })).toEqual({ outcome: 'done' });
    expect(await learner.lesson('thought')).toMatchObject({ state: 'done', left: [] });
    expect(await answer(learner, 'approved')).toEqual({ outcome: 'changed' });
    const kinds = await mailKindsTo(cms, learner.email);
    expect(kinds.filter((kind) => kind === 'reflectionAnswered')).toHaveLength(2);
    const [mail] = mailsTo(learner.email);
    expect(mail).toMatchObject({ language: 'fr', values: { name: 'Marie', lesson: 'fr thought' } });
  });

  it('approving at the same moment as another decides once', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Texte');
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => answer(learner, 'approved')),
      ...Array.from({ length: 5 }, () => answer(learner, 'returned')),
    ]);
    expect(answers.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect((await look(learner))?.thread).toHaveLength(2);
  });

  it('does not decide on what the volunteer has written anew since', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Un');
    const seen = await seenOf(cms, learner, lessonId);
    await handIn(learner, 'Deux');
    expect(await answer(learner, 'approved', { seen })).toEqual({ outcome: 'changed' });
    expect(await look(learner)).toMatchObject({ text: 'Deux', state: 'handedIn' });
  });

  it('by approving the last reflection completes the course and moves the application on', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Voilà', attempt(), 'writ11');
    const editionId = await latestEdition(cms, ids.quizzed as number);
    const quiz = { lesson: 'quizzed', quiz: 'quiz11', editionId, answers: rightAnswers };
    await learner.act('quiz', { ...quiz, attempt: attempt() });
    await handIn(learner, 'Texte');
    for (const lesson of ['thought', 'written', 'quizzed']) await learner.act('finish', { lesson });
    expect((await learner.course()).course).toMatchObject({
      next: null,
      left: { lessons: 0, reflections: 0, waiting: 1 },
      isComplete: false,
    });
    expect(await stateOf(cms, learner)).toBe('in_training');
    await answer(learner, 'approved');
    expect((await learner.course()).course?.isComplete).toBe(true);
    expect(await stateOf(cms, learner)).toBe('ready');
  });

  it('answers questions, and the volunteer is told', async () => {
    const learner = await createLearner(cms);
    const ask = (text: string, form = attempt()) =>
      learner.act('question', { lesson: 'thought', text, attempt: form });
    const [form, before] = [attempt(), await countMails(trainer, 'questionAsked')];
    await Promise.all(Array.from({ length: 10 }, () => ask('Et si elle pleure ?', form)));
    expect(await countMails(trainer, 'questionAsked')).toBe(before + 1);
    const reply = attempt();
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => answerQuestion(learner, 'Attendez.', reply)),
    );
    expect(replies).toEqual(replies.map(() => ({ outcome: 'done' })));
    const { questions } = await learner.lesson('thought', 'nl');
    expect(questions.map(({ from, text }) => [from, text])).toEqual([
      [null, 'Et si elle pleure ?'],
      ['trainer', 'Attendez.'],
    ]);
    const kinds = await mailKindsTo(cms, learner.email);
    expect(kinds.filter((kind) => kind === 'questionAnswered')).toHaveLength(1);
  });

  it('is seen to have something waiting until it is answered', async () => {
    const learner = await createLearner(cms);
    const row = async () => {
      const where = { volunteer: { equals: String(learner.id) } };
      return (await payload.find({ collection: 'lesson-progress', where })).docs[0];
    };
    await handIn(learner, 'Texte');
    await learner.act('question', { lesson: 'thought', text: 'Bien ?', attempt: attempt() });
    expect(await row()).toMatchObject({
      reflectionWaitsSince: expect.any(String),
      questionWaitsSince: expect.any(String),
    });
    await answer(learner, 'approved');
    await answerQuestion(learner, 'Oui.');
    expect(await row()).toMatchObject({ reflectionWaitsSince: null, questionWaitsSince: null });
  });

  it('grants one more try, once for each press', async () => {
    const learner = await createLearner(cms);
    const editionId = await latestEdition(cms, ids.quizzed as number);
    const press = () =>
      learner.act('quiz', {
        ...{ lesson: 'quizzed', quiz: 'quiz11', editionId, answers: poorAnswers },
        attempt: attempt(),
      });
    await press();
    expect((await press()).body).toEqual({ outcome: 'noTriesLeft' });
    const grant = async () =>
      acts.grantTry(await requestOf(), {
        ...{ staff: asTrainer, volunteerId: learner.id, lessonId: ids.quizzed as number },
        ...{ quiz: 'quiz11', seenExtraTries: 0, now: new Date() },
      });
    const granted = await Promise.all(Array.from({ length: 5 }, grant));
    expect(granted.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect((await learner.lesson('quizzed')).quizzes.quiz11).toMatchObject({ triesLeft: 1 });
    expect((await press()).body.outcome).toBe('marked');
    expect((await press()).body).toEqual({ outcome: 'noTriesLeft' });
    expect(await mailKindsTo(cms, learner.email)).toContain('triesGranted');
  });

  it('is whoever may be one, and nobody else', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Texte');
    for (const role of ['coordinator', 'editor'] as const) {
      const staff = { id: 1, role };
      const form = { seen: null, attempt: attempt(), text: 'x', now: new Date() };
      const asked = { staff, volunteerId: learner.id, lessonId, ...form };
      const decided = { ...asked, key: 'refl11', decision: 'approved' } as const;
      await expect(acts.answerReflection(await requestOf(), decided)).rejects.toThrow();
      await expect(acts.answerQuestion(await requestOf(), asked)).rejects.toThrow();
    }
    expect(await look(learner)).toMatchObject({ state: 'handedIn' });
  });

  it('finds nothing to answer where there is none', async () => {
    const learner = await createLearner(cms);
    expect(await answer(learner, 'approved')).toEqual({ outcome: 'unknown' });
    expect(await answer(learner, 'approved', { lessonId: 999_999 })).toEqual({
      outcome: 'unknown',
    });
  });
});

const admin = await signIn(cms, 'admin');
const coordinator = await signIn(cms, 'coordinator');
const editor = await signIn(cms, 'editor');

describe('What trainers may read', () => {
  const rows = [
    'enrolments',
    'lesson-progress',
    'quiz-attempts',
    'training-messages',
    'answer-tallies',
  ];

  it('tells nothing of the application, the account, or what was given there', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, 'Texte');
    const hidden = ['1961-03-27', learner.email, 'Lambert', 'application', 'enrolmentKey'];
    for (const slug of rows) {
      const { status, body } = await trainer.ask('GET', `/api/${slug}?limit=500&depth=2`);
      expect([slug, status]).toEqual([slug, 200]);
      for (const word of hidden) expect(JSON.stringify(body), slug).not.toContain(word);
    }
    const { body } = await trainer.ask('GET', '/api/enrolments?limit=500');
    expect(body.docs.map(({ name }: { name: string }) => name)).toContain('Marie');
  });

  it.each([
    'where[application][equals]=1',
    'where[volunteer.email][like]=volunteer',
    'where[enrolmentKey][like]=1',
    'sort=application',
    'sort=volunteer.email',
  ])('can’t be asked by %s', async (query) => {
    expect((await trainer.ask('GET', `/api/enrolments?${query}`)).status).toBe(400);
  });

  it('is not a coordinator’s or an editor’s to read, and notes and feedback are nobody’s', async () => {
    for (const { ask } of [coordinator, editor]) {
      for (const slug of rows) expect((await ask('GET', `/api/${slug}`)).status, slug).toBe(403);
    }
    for (const { ask } of [trainer, admin, coordinator]) {
      for (const slug of ['lesson-notes', 'lesson-feedback']) {
        expect((await ask('GET', `/api/${slug}`)).status, slug).toBe(403);
      }
    }
  });
});
