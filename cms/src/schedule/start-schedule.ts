import type { Payload } from 'payload';
import { enrolAccepted } from '../training/learning/enrolment/enrol-accepted.ts';
import { createRenewal } from '../training/learning/enrolment/renew-next-lessons.ts';
import { remindLearners } from '../training/learning/remind-learners.ts';
import { careForDrafts } from './care-for-drafts.ts';
import { sendDigests } from './send-digests.ts';

async function look(
  payload: Payload,
  renewNextLessons: ReturnType<typeof createRenewal>,
): Promise<void> {
  try {
    await careForDrafts(payload, new Date());
    await sendDigests(payload, new Date());
    await enrolAccepted(payload, new Date());
    await remindLearners(payload, new Date());
    await renewNextLessons(payload);
  } catch (error) {
    payload.logger.error({ err: error, msg: 'What the calendar calls for could not be done' });
  }
}

/**
 * Does what the calendar calls for, at once and every `intervalMs`, one look at a time: drafts that were
 * left alone, the digests of the morning, those who wait for their training, those who left theirs alone, and where
 * each stands in a course that was changed. @returns what ends it, once the present look is over.
 */
export function startSchedule(payload: Payload, intervalMs: number): () => Promise<void> {
  const renewNextLessons = createRenewal();
  let looking: Promise<void> | undefined;
  const begin = () => {
    looking ??= look(payload, renewNextLessons).finally(() => {
      looking = undefined;
    });
  };
  const timer = setInterval(begin, intervalMs);
  begin();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
