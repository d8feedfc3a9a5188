import type { Endpoint } from 'payload';
import { z } from 'zod';
import { answerQuestion, answerReflection, grantTry } from '../learning/threads/trainer-acts.ts';
import { exportLearners } from './matrix/export-learners.endpoint.ts';
import { attemptInput, keyInput, textInput, trainerEndpoint } from './trainer-endpoint.ts';

const seenInput = z.string().max(80);

/** `POST …/reflection`: answers what was handed in at `seen`, and approves it or asks to look again. */
const reflection = trainerEndpoint(
  {
    path: 'reflection',
    input: z.object({
      reflection: keyInput,
      decision: z.enum(['approved', 'returned']),
      text: textInput,
      seen: seenInput,
      attempt: attemptInput,
    }),
    done: 'training.work.reflection.done',
  },
  (req, shared, { reflection: key, ...given }) =>
    answerReflection(req, { ...shared, ...given, key }),
);

/** `POST …/question`: answers a thread of questions whose last message was `seen`. */
const question = trainerEndpoint(
  {
    path: 'question',
    input: z.object({ text: textInput, seen: seenInput, attempt: attemptInput }),
    done: 'training.work.question.done',
  },
  (req, shared, given) => answerQuestion(req, { ...shared, ...given }),
);

/** `POST …/try`: grants one more try of a quiz to whoever had been granted `seen` of them. */
const oneMoreTry = trainerEndpoint(
  {
    path: 'try',
    input: z.object({ quiz: keyInput, seen: z.int().min(0) }),
    done: 'training.work.try.done',
  },
  (req, shared, { quiz, seen }) => grantTry(req, { ...shared, quiz, seenExtraTries: seen }),
);

/** What trainers do for learners, under `/api/training`. */
export const trainerEndpoints: Endpoint[] = [reflection, question, oneMoreTry, exportLearners];
