import type { AnswerOrigin, KeptAnswer } from '@duo/domain/applications/application-view';
import type { ReadApplication } from '../../staff/read-application.ts';

/** From whom the answers of an application come, unless something else is said of one. */
export function usualOriginOf({
  channel,
}: Pick<ReadApplication, 'channel'>): Exclude<AnswerOrigin, 'staff'> {
  return channel === 'telephone' ? 'telephone' : 'volunteer';
}

/** Whether an answer came otherwise than the others: from somebody else, or after all had been sent. */
export function isFromElsewhere(
  { origin, savedAt }: Pick<KeptAnswer, 'origin' | 'savedAt'>,
  application: Pick<ReadApplication, 'channel' | 'submittedAt'>,
): boolean {
  const { submittedAt } = application;
  return origin !== usualOriginOf(application) || (submittedAt !== null && savedAt > submittedAt);
}
