import { type AskAnswer, questionLimit } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import { takeFromLimits } from '../../../sign-in/rate-limit.ts';
import type { Id } from '../material.ts';
import { isRefused, openLesson, refuse } from '../open-lesson.ts';
import { settle } from '../settle.ts';
import { isKept, writeMessage } from './messages.ts';
import { tellTrainers } from './tell-trainers.ts';

interface Question {
  lesson: string;
  text: string;
  attempt: string;
}

/**
 * Sends a question about a lesson to the trainers, in the transaction of `req`; once for each attempt, and not
 * too often. Of several that wait in one lesson they are told once: they find the others beside the first.
 */
export async function askTrainers(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, text, attempt, now }: Question & { now: Date },
): Promise<AskAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const { volunteer, questionWaitsSince } = opened.progress;
  const attemptKey = `${volunteer}/${attempt}`;
  if (await isKept(req, attemptKey)) return { outcome: 'sent' };
  const act = { act: 'askTrainers', subject: volunteer, limit: questionLimit };
  const retryAfterSeconds = await takeFromLimits(req, [act]);
  if (retryAfterSeconds > 0) return { outcome: 'wait', retryAfterSeconds };
  const message = { kind: 'question', about: null, writtenBy: 'volunteer', text } as const;
  await writeMessage(req, opened, { ...message, staff: null, decision: null, attemptKey });
  await settle(req, opened, { questionWaitsSince: questionWaitsSince ?? now.toISOString() });
  if (!questionWaitsSince) await tellTrainers(req, opened, 'questionAsked');
  return { outcome: 'sent' };
}
