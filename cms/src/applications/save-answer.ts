import type { SaveAnswer, SaveAnswerAnswer } from '@duo/domain/applications/application-view';
import type { Question } from '@duo/domain/applications/questions';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { findOpen, findPresent } from './find-own.ts';
import { keepAnswer } from './keep-answer.ts';

/** Of what was submitted, the volunteer goes on to change how she is reached; the rest is decided on. */
function mayAnswer({ listing }: Application, question: Question): boolean {
  return listing === 'draft' || (listing === 'open' && question === 'phone');
}

/** Keeps an answer of a volunteer in her open application, in the transaction of `req`. */
export async function saveAnswer(
  req: PayloadRequest,
  volunteerId: number | string,
  { question, value, seenRevision, language, now }: SaveAnswer & { now: Date },
): Promise<SaveAnswerAnswer> {
  const application = await findOpen(req, volunteerId);
  if (!application || !mayAnswer(application, question)) {
    const present = application ?? (await findPresent(req, volunteerId));
    return { outcome: 'closed', state: present?.state ?? null };
  }
  const { revision, faults, replaced } = await keepAnswer(req, {
    application,
    question,
    value,
    origin: 'volunteer',
    by: { collection: 'volunteers', id: volunteerId },
    door: 'portal',
    language,
    seenRevision,
    now,
  });
  return { outcome: 'saved', revision, faults, replaced };
}
