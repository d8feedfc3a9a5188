import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadWork } from '../../src/training/trainers/load-work.ts';
import { mailKindsTo } from '../applications/support/acting.ts';
import { requestOf } from '../applications/support/fill.ts';
import { createClient } from '../support/client.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, latestEdition } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { poorAnswers, quizIn, reflection, rightAnswers } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { loadWaiting } = await import('../../src/training/trainers/load-waiting.ts');
const { loadWork } = await import('../../src/training/trainers/load-work.ts');
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [
      {
        key: 'whole',
        languages: ['fr', 'nl'],
        blocks: (language) => [quizIn(language, { tries: 1 }), reflection()],
      },
      { key: 'plain' },
    ],
  },
]);

let trainer: SignedIn;
let other: SignedIn;
let admin: SignedIn;
beforeAll(async () => {
  trainer = await signIn(cms, 'trainer', 'Tineke');
  other = await signIn(cms, 'trainer', 'Omar');
  admin = await signIn(cms, 'admin', 'Ada');
});

const reqOf = ({ id }: SignedIn) => requestOf(payload, id);

async function workOf(learner: Learner, lesson = 'whole'): Promise<ReadWork> {
  const enrolment = String((await learner.enrolment())?.id);
  const asked = { language: 'nl', now: new Date() } as const;
  const work = await loadWork(await reqOf(trainer), { enrolment, lesson }, asked);
  if (!work) throw new Error('There is no such work.');
  return work;
}

const handIn = (learner: Learner, text = 'Ma grand-mère.') =>
  learner.act('reflection', { lesson: 'whole', reflection: 'refl11', text, attempt: attempt() });
const ask = (learner: Learner, text = 'Pourquoi ?') =>
  learner.act('question', { lesson: 'whole', text, attempt: attempt() });

async function act(staff: SignedIn, learner: Learner, path: string, body: object) {
  const { enrolment, lesson } = (await workOf(learner)).place;
  return staff.ask('POST', `/api/training/work/${enrolment}/${lesson}/${path}`, { body });
}

async function answer(staff: SignedIn, learner: Learner, given: object = {}) {
  const seen = (await workOf(learner)).reflections[0]?.handedInAt;
  const body = { reflection: 'refl11', decision: 'approved', text: 'Bravo', seen };
  return act(staff, learner, 'reflection', { ...body, attempt: attempt(), ...given });
}

async function failQuiz(learner: Learner, answers: object = poorAnswers) {
  const editionId = await latestEdition(cms, ids.whole as number);
  const body = { lesson: 'whole', editionId, quiz: 'quiz11', answers, attempt: attempt() };
  return (await learner.act('quiz', body)).body;
}

describe('What waits', () => {
  it('is what learners handed in and asked, the oldest first, until it is answered', async () => {
    const [first, second] = [await createLearner(cms, 'un'), await createLearner(cms, 'deux')];
    await handIn(first);
    await handIn(second);
    await ask(second);
    const waiting = await loadWaiting(await reqOf(trainer), 'nl');
    const { place } = await workOf(first);
    expect(waiting.reflections).toMatchObject({
      count: 2,
      shown: [{ name: 'Marie', title: 'nl whole', place }, { place: (await workOf(second)).place }],
    });
    expect(waiting.questions).toMatchObject({ count: 1, shown: [{ title: 'nl whole' }] });

    await answer(trainer, first);
    await answer(trainer, second);
    const seen = (await workOf(second)).questions.at(-1)?.id;
    await act(trainer, second, 'question', { text: 'Omdat.', seen, attempt: attempt() });
    expect(await loadWaiting(await reqOf(trainer), 'fr')).toEqual({
      reflections: { count: 0, shown: [] },
      questions: { count: 0, shown: [] },
    });
  });
});

describe('The work of a learner', () => {
  it('is shown with the called-by name and nothing else of the person', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const work = await workOf(learner);
    expect(work).toMatchObject({
      name: 'Marie',
      title: 'nl whole',
      language: 'nl',
      reflections: [{ state: 'handedIn', prompt: 'When were you listened to?' }],
    });
    expect(Object.keys(work).sort()).toEqual([
      ...['hasFinished', 'isOffline', 'isQuestionWaiting', 'language', 'lastWorkAt', 'name'],
      ...['place', 'questions', 'quizzes', 'reflections', 'state', 'title', 'writtenIn'],
    ]);
    for (const secret of [learner.email, 'Lambert', '1961-03-27']) {
      expect(JSON.stringify(work)).not.toContain(secret);
    }
  });

  it('is nobody’s where enrolment or lesson is not one', async () => {
    const enrolment = String((await (await createLearner(cms)).enrolment())?.id);
    const asked = { language: 'fr', now: new Date() } as const;
    const req = await reqOf(trainer);
    for (const place of [
      { enrolment, lesson: 'nowhere' },
      { enrolment: '999999', lesson: 'whole' },
      { enrolment: '1; drop', lesson: 'whole' },
    ]) {
      expect(await loadWork(req, place, asked)).toBeNull();
    }
  });
});

describe('A reflection', () => {
  it('that is approved is complete, and the learner is told by mail', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const { body } = await answer(trainer, learner);
    expect(body.outcome).toBe('done');
    const { reflections } = await learner.lesson('whole');
    expect(reflections.refl11).toMatchObject({ state: 'approved' });
    expect(reflections.refl11?.thread.at(-1)).toMatchObject({ from: 'Tineke', text: 'Bravo' });
    expect(await mailKindsTo(cms, learner.email)).toContain('reflectionAnswered');
    expect((await workOf(learner)).reflections[0]?.thread.at(-1)?.decision).toBe('approved');
  });

  it('is sent back with words only, and then waits for the learner', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const empty = await answer(trainer, learner, { decision: 'returned', text: '  ' });
    expect(empty.body.outcome).toBe('refused');
    const done = await answer(admin, learner, { decision: 'returned', text: 'Et ensuite ?' });
    expect(done.body.outcome).toBe('done');
    expect((await learner.lesson('whole')).reflections.refl11?.state).toBe('returned');
    await handIn(learner, 'Ensuite, elle a souri.');
    expect((await workOf(learner)).reflections[0]).toMatchObject({ state: 'handedIn' });
  });

  it('is answered once by a button pressed twice', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const same = { attempt: attempt(), seen: (await workOf(learner)).reflections[0]?.handedInAt };
    for (let times = 0; times < 2; times += 1) {
      expect((await answer(trainer, learner, same)).body.outcome).toBe('done');
    }
    expect((await workOf(learner)).reflections[0]?.thread).toHaveLength(2);
    const mails = await mailKindsTo(cms, learner.email);
    expect(mails.filter((kind) => kind === 'reflectionAnswered')).toHaveLength(1);
  });

  it('that two trainers answer at once is the first one’s, and the second is told', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const answers = await Promise.all([answer(trainer, learner), answer(other, learner)]);
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['changed', 'done']);
    expect((await workOf(learner)).reflections[0]?.thread).toHaveLength(2);
  });

  it('that was written anew since it was read is not approved unread', async () => {
    const learner = await createLearner(cms);
    await handIn(learner);
    const seen = (await workOf(learner)).reflections[0]?.handedInAt;
    await handIn(learner, 'Tout autre chose.');
    expect((await answer(trainer, learner, { seen })).body.outcome).toBe('changed');
    expect((await learner.lesson('whole')).reflections.refl11?.state).toBe('handedIn');
  });
});

describe('A question', () => {
  it('is answered in its thread and by mail; whoever comes second is told', async () => {
    const learner = await createLearner(cms);
    await ask(learner);
    const seen = (await workOf(learner)).questions.at(-1)?.id;
    const send = (staff: SignedIn) =>
      act(staff, learner, 'question', { text: 'Parce que.', seen, attempt: attempt() });
    expect((await send(trainer)).body.outcome).toBe('done');
    expect((await send(other)).body.outcome).toBe('changed');
    const { questions } = await learner.lesson('whole');
    expect(questions.map(({ from, text }) => [from, text])).toEqual([
      [null, 'Pourquoi ?'],
      ['Tineke', 'Parce que.'],
    ]);
    expect(await mailKindsTo(cms, learner.email)).toContain('questionAnswered');
  });

  it('nobody asked has no answer', async () => {
    const learner = await createLearner(cms);
    const body = { text: 'x', seen: '', attempt: attempt() };
    expect((await act(trainer, learner, 'question', body)).status).toBe(404);
  });
});

describe('Another try of a quiz', () => {
  it('is granted once to whoever has none left, and told by mail', async () => {
    const learner = await createLearner(cms);
    await failQuiz(learner);
    expect((await failQuiz(learner, rightAnswers)).outcome).toBe('noTriesLeft');
    expect((await workOf(learner)).quizzes[0]).toMatchObject({ triesUsed: 1, triesLeft: 0 });
    const grant = (staff: SignedIn) => act(staff, learner, 'try', { quiz: 'quiz11', seen: 0 });
    const answers = await Promise.all([grant(trainer), grant(other)]);
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['changed', 'done']);
    expect(await mailKindsTo(cms, learner.email)).toContain('triesGranted');
    expect((await failQuiz(learner, rightAnswers)).marked).toMatchObject({ hasPassed: true });
    expect((await failQuiz(learner)).outcome).toBe('noTriesLeft');
  });
});

describe('Acts of trainers', () => {
  const bodies = {
    reflection: {
      reflection: 'refl11',
      decision: 'approved',
      text: 'x',
      seen: '',
      attempt: attempt(),
    },
    question: { text: 'x', seen: '', attempt: attempt() },
    try: { quiz: 'quiz11', seen: 0 },
  };

  it('are theirs and admins’ alone', async () => {
    const learner = await createLearner(cms);
    const { enrolment } = (await workOf(learner)).place;
    const coordinator = await signIn(cms, 'coordinator');
    const editor = await signIn(cms, 'editor');
    const anonymous = createClient(cms);
    for (const [path, body] of Object.entries(bodies)) {
      const address = `/api/training/work/${enrolment}/whole/${path}`;
      const asked = [coordinator, editor, learner].map(({ ask: askAs }) =>
        askAs('POST', address, { body }),
      );
      const statuses = (await Promise.all(asked)).map(({ status }) => status);
      expect([path, ...statuses]).toEqual([path, 403, 403, 403]);
      expect((await anonymous('POST', address, { body })).status).toBe(401);
    }
  });

  it('are refused with a sentence where input is missing or nobody is there', async () => {
    const learner = await createLearner(cms);
    for (const path of Object.keys(bodies)) {
      const { status, body } = await act(trainer, learner, path, {});
      expect([status, body.errors[0].message.length > 0]).toEqual([400, true]);
    }
    for (const [path, body] of Object.entries(bodies)) {
      const nobody = await trainer.ask('POST', `/api/training/work/9999/whole/${path}`, { body });
      expect(nobody.status).toBe(404);
    }
  });
});
