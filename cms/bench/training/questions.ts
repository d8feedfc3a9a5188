import { createLocalReq } from 'payload';
import type { LibsqlClient } from '../../src/database/libsql-types.ts';
import { readOutline } from '../../src/training/editions/read-outline.ts';
import { remindLearners } from '../../src/training/learning/remind-learners.ts';
import { type BoundQuestion, type Cast, expectOk, language, msPerDay } from './cast.ts';
import { listLearnersQuestions } from './learner-questions.ts';
import { listTrainersQuestions } from './trainer-questions.ts';

function makeQuiet({ payload, quiet, now }: Cast): () => Promise<void> {
  const since = new Date(now.getTime() - 8 * msPerDay).toISOString();
  const { client } = payload.db as unknown as { client: LibsqlClient };
  const sql = `update enrolments set quiet_since = ?, reminders_sent = 0 where id in (${quiet.join(',')})`;
  return async () => void (await client.execute({ sql, args: [since] } as never));
}

function listRemindersQuestions(cast: Cast): BoundQuestion[] {
  const { payload, now, quiet } = cast;
  const ask = async () => void (await remindLearners(payload, now));
  return [
    { name: `reminders: ${quiet.length} are due`, goalMs: 500, prepare: makeQuiet(cast), ask },
    { name: 'reminders: nobody is due', goalMs: 10, ask },
  ];
}

/** What pages about training ask the database, on both sides. */
export function listQuestions(cast: Cast): BoundQuestion[] {
  const { payload, askOpenly, code } = cast;
  return [
    ...listLearnersQuestions(cast),
    ...listTrainersQuestions(cast),
    ...listRemindersQuestions(cast),
    {
      name: 'verification of a certificate, with its limit',
      goalMs: 10,
      ask: () => expectOk(askOpenly(`/api/published/certificate?code=${code}`)),
    },
    {
      name: 'the course’s outline alone',
      goalMs: 10,
      ask: async () => void (await readOutline(await createLocalReq({}, payload), language)),
    },
  ];
}
