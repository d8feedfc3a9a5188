import type { Payload } from 'payload';
import { removeExpiredSessions } from '../accounts/sessions.ts';
import { removeExpiredCodes } from './issue-code.ts';
import { removeExpiredLimits } from './rate-limit.ts';

/** Removes the sessions, codes and limits that have ended by themselves. */
export async function removeExpired(payload: Payload): Promise<void> {
  await removeExpiredSessions({ payload });
  await removeExpiredCodes({ payload });
  await removeExpiredLimits({ payload });
}

/** Does so at once and every `intervalMs`, one round at a time. @returns what ends it. */
export function startRemovingExpired(payload: Payload, intervalMs: number): () => void {
  let isRemoving = false;
  const remove = async () => {
    if (isRemoving) return;
    isRemoving = true;
    try {
      await removeExpired(payload);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'What had expired could not be removed' });
    } finally {
      isRemoving = false;
    }
  };
  const timer = setInterval(remove, intervalMs);
  void remove();
  return () => clearInterval(timer);
}
