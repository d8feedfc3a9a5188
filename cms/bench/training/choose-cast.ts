import { createClient } from '../../test/support/client.ts';
import { createPortal, makeAddress, vouch } from '../../test/support/portal.ts';
import type { TestCms } from '../../test/support/start-cms.ts';
import type { KnownCertificate } from './build.ts';
import type { AskingLearner, Cast } from './cast.ts';
import type { InventedLearner } from './invent-learner.ts';
import type { readCourseParts } from './read-course-parts.ts';

interface Given {
  learners: readonly InventedLearner[];
  certificates: readonly KnownCertificate[];
  course: Awaited<ReturnType<typeof readCourseParts>>;
  now: Date;
}

const dueAtOnce = 10;

/** Signs a learner in, past the codes. */
async function signInLearner(
  cms: TestCms,
  { id, begunAt }: InventedLearner,
  { course: { lessons } }: Given,
): Promise<AskingLearner> {
  const { beginSession } = await import('../../src/accounts/sessions.ts');
  const { payload } = cms;
  const { token } = await beginSession({ payload }, { volunteerId: id, device: 'Firefox, Linux' });
  const lessonKey = lessons[Math.max(0, begunAt.length - 1)]?.key ?? '';
  return { ask: createPortal(cms, { token }), lessonKey };
}

/** Asks as the site does, each time for another reader. */
async function createReader(cms: TestCms): Promise<Cast['askOpenly']> {
  const { configuration } = await import('../../src/configuration.ts');
  const ask = createClient(cms);
  return (path) => ask('GET', path, { headers: vouch(configuration.purgeKey, makeAddress()) });
}

/** Chooses among the learners of the smallest size those who ask, and of whom is asked. */
export async function chooseCast(cms: TestCms, given: Given): Promise<Cast> {
  const { learners, certificates, course, now } = given;
  const halfWay = course.lessons.length / 2;
  const find = (kind: InventedLearner['kind'], fits = (_: InventedLearner) => true) => {
    const found = learners.find((one) => one.kind === kind && !one.hasLeft && fits(one));
    if (!found) throw new Error(`Nobody is ${kind}.`);
    return found;
  };
  const underway = find('underway', ({ begunAt }) => begunAt.length === halfWay);
  const asking = {
    fresh: find('fresh'),
    'half-way': underway,
    'nearly there': find('underway', ({ begunAt }) => begunAt.length >= course.lessons.length - 1),
    finished: find('finished'),
  };
  const signedIn = await Promise.all(
    Object.entries(asking).map(async ([who, learner]) => [
      who,
      await signInLearner(cms, learner, given),
    ]),
  );
  const stuck = learners.filter(({ kind, hasLeft }) => kind === 'stuck' && !hasLeft);
  return {
    payload: cms.payload,
    learners: Object.fromEntries(signedIn),
    askOpenly: await createReader(cms),
    code: certificates[0]?.code ?? '',
    lessonKeys: course.lessons.map(({ key }) => key),
    quizLessonKey: course.lessons.find(({ quizzes }) => quizzes.length > 0)?.key ?? '',
    enrolmentId: String(underway.id),
    quiet: stuck.slice(0, dueAtOnce).map(({ id }) => id),
    now,
  };
}
