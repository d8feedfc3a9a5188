import type { PayloadRequest } from 'payload';
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

export type AskAnswer = { outcome: 'sent' } | { outcome: 'locked' | 'unknown' };

/** Sends a question about a lesson to the trainers, in the transaction of `req`; once for each attempt. */
export async function askTrainers(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, text, attempt, now }: Question & { now: Date },
): Promise<AskAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const attemptKey = `${opened.progress.volunteer}/${attempt}`;
  if (await isKept(req, attemptKey)) return { outcome: 'sent' };
  const message = { kind: 'question', about: null, writtenBy: 'volunteer', text } as const;
  await writeMessage(req, opened, { ...message, staff: null, decision: null, attemptKey });
  const questionWaitsSince = opened.progress.questionWaitsSince ?? now.toISOString();
  await settle(req, opened, { questionWaitsSince });
  await tellTrainers(req, opened, 'questionAsked');
  return { outcome: 'sent' };
}
