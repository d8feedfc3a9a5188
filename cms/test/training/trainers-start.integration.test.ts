import { afterAll, describe, expect, it } from 'vitest';
import { type Reader, readAs } from '../../src/admin/desk/reader.ts';
import { requestOf } from '../applications/support/fill.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse } from './support/course.ts';
import { attempt, createLearner } from './support/learner.ts';
import { reflection } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { loadTrainingWork } = await import('../../src/training/admin/start/load-training-work.ts');

describe('The start page of a trainer', () => {
  it('counts the reflections and questions that wait, and who is stuck', async () => {
    await addCourse(cms, [
      {
        key: 'm',
        lessons: [{ key: 'thought', blocks: () => [reflection()] }],
      },
    ]);
    const { id } = await signIn(cms, 'trainer');
    const load = async () => {
      const req = await requestOf(cms.payload, id);
      return loadTrainingWork(readAs(req, req.user as Reader['user'], new Date()));
    };
    expect(await load()).toMatchObject({ reflections: 0, questions: 0 });
    const learner = await createLearner(cms);
    const shared = { lesson: 'thought', text: 'Oui.' };
    await learner.act('reflection', { ...shared, reflection: 'refl11', attempt: attempt() });
    await learner.act('question', { ...shared, attempt: attempt() });
    expect(await load()).toMatchObject({ reflections: 1, questions: 1, stuck: 0 });
    const { id: enrolment = 0 } = (await learner.enrolment()) ?? {};
    const quietSince = new Date(Date.now() - 22 * 86_400_000).toISOString();
    const data = { quietSince };
    await cms.payload.db.updateOne({ collection: 'enrolments', id: enrolment, data, req: {} });
    expect(await load()).toMatchObject({ stuck: 1 });
  });
});
