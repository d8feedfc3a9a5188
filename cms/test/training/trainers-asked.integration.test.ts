import { questionLimit } from '@duo/domain/training/training-view';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo } from '../sign-in/support/mails.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { createLocalReq } = await import('payload');
const { answerQuestion } = await import('../../src/training/learning/threads/trainer-acts.ts');
const { ids } = await addCourse(cms, [{ key: 'm', lessons: [{ key: 'one' }, { key: 'two' }] }]);

let trainer: SignedIn;
beforeAll(async () => {
  trainer = await signIn(cms, 'trainer', 'tineke');
});

const ask = (learner: Learner, lesson = 'one', form = attempt()) =>
  learner.act('question', { lesson, text: 'Pourquoi ?', attempt: form });

const mailsAbout = () => mailsTo(trainer.email).filter(({ kind }) => kind === 'questionAsked');

describe('A question', () => {
  it('is told once for a lesson until it is answered, by a mail that leads to the answer’s form', async () => {
    const learner = await createLearner(cms);
    const before = mailsAbout().length;
    for (let times = 0; times < 3; times += 1) await ask(learner);
    expect(mailsAbout()).toHaveLength(before + 1);
    const enrolment = (await learner.enrolment())?.id;
    const path = `/admin/training/work/${enrolment}/one`;
    expect(mailsAbout()[0]?.values).toMatchObject({ link: expect.stringContaining(path) });
    await ask(learner, 'two');
    expect(mailsAbout()).toHaveLength(before + 2);

    const { questions } = await learner.lesson('one');
    expect(questions).toHaveLength(3);
    await answerQuestion(await createLocalReq({}, payload), {
      ...{ staff: { id: trainer.id, role: 'trainer' }, volunteerId: learner.id },
      ...{ lessonId: ids.one as number, text: 'Voilà.', seen: questions.at(-1)?.id ?? null },
      ...{ attempt: attempt(), now: new Date() },
    });
    await ask(learner);
    expect(mailsAbout()).toHaveLength(before + 3);
  });

  it('waits where somebody has asked many in a short time; nobody else has to', async () => {
    const { count, windowMinutes } = questionLimit;
    const [eager, other] = [await createLearner(cms), await createLearner(cms)];
    const form = attempt();
    for (let times = 0; times < count; times += 1) {
      expect((await ask(eager, 'one', times === 0 ? form : attempt())).body.outcome).toBe('sent');
    }
    const { status, body, headers } = await ask(eager, 'two');
    expect([status, body.outcome]).toEqual([429, 'wait']);
    expect(body.retryAfterSeconds).toBeGreaterThan(0);
    expect(body.retryAfterSeconds).toBeLessThanOrEqual(windowMinutes * 60);
    expect(headers.get('retry-after')).toBe(String(body.retryAfterSeconds));
    expect((await eager.lesson('two')).questions).toEqual([]);
    // What was sent before is no other question.
    expect((await ask(eager, 'one', form)).body.outcome).toBe('sent');
    expect((await ask(other)).body.outcome).toBe('sent');
  });

  it('is limited just so when many are sent at once', async () => {
    const learner = await createLearner(cms);
    const sent = Array.from({ length: questionLimit.count + 5 }, () => ask(learner));
    const outcomes = (await Promise.all(sent)).map(({ body }) => body.outcome);
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(questionLimit.count);
  });
});
