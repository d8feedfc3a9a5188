import type { MarkedQuiz, QuizAnswers } from '@duo/domain/training/marking';
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { readAll } from '../../../database/read-all.ts';
import { runInTransaction } from '../../../database/run-in-transaction.ts';
import type { Edition } from '../../editions/edition.ts';
import { findEdition } from '../material.ts';
import { findQuiz } from './find-quiz.ts';
import { tallyAnswers } from './tally-answers.ts';

const collection = 'quiz-attempts';

interface KeptAttempt {
  id: number | string;
  quiz: string;
  edition: string;
  answers: QuizAnswers;
  marked: MarkedQuiz;
}

type ReadEdition = (id: string) => Promise<Edition | null>;

/** Reads each edition once. */
function createEditionReader(req: PayloadRequest): ReadEdition {
  const known = new Map<string, Promise<Edition | null>>();
  return (id) => {
    const reading = known.get(id) ?? findEdition(req, id);
    known.set(id, reading);
    return reading;
  };
}

async function tally(
  req: PayloadRequest,
  { quiz: quizKey, edition: id, answers, marked }: KeptAttempt,
  { readEdition, sign }: { readEdition: ReadEdition; sign: 1 | -1 },
): Promise<void> {
  const edition = await readEdition(id);
  const quiz = edition && findQuiz(edition.content, quizKey);
  if (edition && quiz) await tallyAnswers(req, { edition, quiz, answers, marked }, sign);
}

/** Removes attempts, and takes them out of the tallies, in one transaction: nothing else deletes one. */
export async function removeAttempts(req: PayloadRequest, where: Where): Promise<void> {
  await runInTransaction(req, async () => {
    const { db } = req.payload;
    const readEdition = createEditionReader(req);
    const { docs } = await db.find<KeptAttempt>({
      collection,
      where,
      limit: 0,
      pagination: false,
      req,
    });
    for (const attempt of docs) await tally(req, attempt, { readEdition, sign: -1 });
    await db.deleteMany({ collection, where, req });
  });
}

/** Counts all attempts anew, in one transaction. @returns how many there were. */
export async function rebuildTallies(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, async () => {
    let attempts = 0;
    const readEdition = createEditionReader(req);
    await payload.db.deleteMany({ collection: 'answer-tallies', where: {}, req });
    const select = { quiz: true, edition: true, answers: true, marked: true } as const;
    await readAll<KeptAttempt>(req, { collection, select }, async (rows) => {
      for (const attempt of rows) await tally(req, attempt, { readEdition, sign: 1 });
      attempts += rows.length;
    });
    return attempts;
  });
}
