import type { PayloadRequest } from 'payload';
import type { WorkedLesson } from '../open-lesson.ts';
import { type Reader, tellVolunteer } from './tell-volunteer.ts';

/**
 * Tells a learner that a trainer has answered, in the transaction of `req`. An answer is read in its lesson;
 * where that is offline, the mail alone can bring it.
 */
export async function tellAnswer(
  req: PayloadRequest,
  { opened, reader }: { opened: WorkedLesson; reader: Reader },
  { kind, text }: { kind: 'reflectionAnswered' | 'questionAnswered'; text: string },
): Promise<void> {
  const name = opened.learner.enrolment.name ?? '';
  const lesson = opened.lesson.title;
  if (opened.isOffline && text !== '') {
    await tellVolunteer(req, reader, { kind: 'offlineAnswered', name, values: { lesson, text } });
    return;
  }
  await tellVolunteer(req, reader, { kind, name, values: { lesson } });
}
