import type { Payload } from 'payload';
import { removeOverdue } from './retention.ts';

/** Removes what is over its time at once and every `intervalMs`, once at a time. @returns what ends it. */
export function startRetention(payload: Payload, intervalMs: number): () => Promise<void> {
  let removing: Promise<unknown> | undefined;
  const remove = () => {
    removing ??= removeOverdue(payload, { now: new Date(), isDryRun: false, door: 'schedule' })
      .catch((error) => payload.logger.error({ err: error, msg: 'Overdue data was not removed' }))
      .finally(() => {
        removing = undefined;
      });
  };
  const timer = setInterval(remove, intervalMs);
  remove();
  return async () => {
    clearInterval(timer);
    await removing;
  };
}
