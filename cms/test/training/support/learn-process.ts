import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startCms } from '../../support/start-cms.ts';
import { addCourse, latestEdition } from './course.ts';
import { createLearner } from './learner.ts';
import { quizIn } from './lesson-content.ts';

/*
 * A CMS in a process of its own, to be killed in the middle of hand-ins.
 *
 *   learn-process.ts DIRECTORY COUNT   makes as many learners of a course with one quiz, says their sessions, and ends
 *   learn-process.ts DIRECTORY         loads, waits for a line, says where it listens, and runs
 */
const [dataDirectory = '', count] = process.argv.slice(2);

async function prepare(): Promise<void> {
  const cms = await startCms({ dataDirectory });
  const blocks = (language: 'fr' | 'nl' | 'en') => [quizIn(language)];
  const { ids } = await addCourse(cms, [{ key: 'm', lessons: [{ key: 'a', blocks }] }]);
  const editionId = await latestEdition(cms, ids.a as number);
  const prepared: object[] = [];
  for (let index = 0; index < Number(count); index += 1) {
    const learner = await createLearner(cms, `learner-${index}`);
    await learner.act('finish', { lesson: 'a' });
    prepared.push({ volunteer: String(learner.id), token: learner.token, editionId });
  }
  await cms.payload.destroy();
  process.stdout.write(`${JSON.stringify(prepared)}\n`, () => process.exit(0));
}

async function serve(): Promise<void> {
  const lines = createInterface({ input: process.stdin });
  const beforeOpening = async () => {
    process.stdout.write('loaded\n');
    await once(lines, 'line');
  };
  const { url } = await startCms({ dataDirectory, beforeOpening });
  process.stdout.write(`${url}\n`);
}

await (count === undefined ? serve() : prepare());
