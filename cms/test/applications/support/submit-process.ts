import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { KeptAnswer } from '@duo/domain/applications/application-view';
import { type Question, questions } from '@duo/domain/applications/questions';
import { createLocalReq } from 'payload';
import { startCms, type TestCms } from '../../support/start-cms.ts';
import { validAnswers } from './applicant.ts';
import { type Office, openOffice } from './office.ts';

/*
 * A CMS in a process of its own, to be killed in the middle of submits.
 *
 *   submit-process.ts DIRECTORY COUNT   makes as many filled drafts, says their sessions, and ends
 *   submit-process.ts DIRECTORY         loads, waits for a line, says where it listens, and runs
 */
const [dataDirectory = '', count] = process.argv.slice(2);

/** Somebody who has given every answer, and the session with which she goes on. */
async function prepareApplicant(cms: TestCms, office: Office, index: number) {
  const { payload } = cms;
  const { beginSession } = await import('../../../src/accounts/sessions.ts');
  const { beginApplication } = await import('../../../src/applications/begin-application.ts');
  const { findOpen } = await import('../../../src/applications/find-own.ts');
  const { updateApplication } = await import('../../../src/applications/update-application.ts');
  const [now, language] = [new Date(), 'fr' as const];
  const email = `applicant-${index}@volunteer.example`;
  const data = { email, language };
  const { id } = await payload.create({ collection: 'volunteers', data, overrideAccess: true });
  const { token } = await beginSession({ payload }, { volunteerId: id, device: '' });
  const req = await createLocalReq({}, payload);
  await beginApplication(req, { id, email }, { language, now });
  const draft = await findOpen(req, id);
  if (!draft) throw new Error('What was begun is open.');
  const answers = validAnswers(office, `Applicant ${index}`);
  const keep = (question: Question): [Question, KeptAnswer] => [
    question,
    {
      value: answers[question],
      revision: 1,
      savedAt: now.toISOString(),
      origin: 'volunteer',
      language,
    },
  ];
  const change = {
    name: `Applicant ${index}`,
    birthDate: '1961-03-27',
    branch: Number(office.brussels),
  };
  const kept = Object.fromEntries(questions.map(keep));
  await updateApplication(req, draft, { ...change, answers: kept }, now);
  return { email, volunteerId: String(id), applicationId: draft.id, token };
}

async function prepare(): Promise<void> {
  const cms = await startCms({ dataDirectory });
  const office = await openOffice(cms);
  const prepared: object[] = [];
  for (let index = 0; index < Number(count); index++) {
    prepared.push(await prepareApplicant(cms, office, index));
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
