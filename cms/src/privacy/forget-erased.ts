import type { Payload } from 'payload';
import { emptyLog } from '../database/empty-log.ts';
import { onEveryCommit } from '../publishing/commit-signal.ts';

const tryAgainMs = 30_000;

let nextTry: NodeJS.Timeout | undefined;

function tryLater(payload: Payload): void {
  if (nextTry) return;
  nextTry = setTimeout(() => {
    nextTry = undefined;
    void forgetErased(payload);
  }, tryAgainMs).unref();
}

/**
 * Makes what was erased, or emptied, unreadable in the database's files. While something else has them in
 * use, it is tried again by itself. It never throws: the data is gone, and only its traces are not.
 */
export async function forgetErased(payload: Payload): Promise<void> {
  try {
    if (!(await emptyLog(payload))) tryLater(payload);
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Traces of erased data could not be removed' });
    tryLater(payload);
  }
}

/** Does so once the transaction that has the database now is committed. */
export function forgetErasedAfterCommit(payload: Payload): void {
  const end = onEveryCommit(() => {
    end();
    void forgetErased(payload);
  });
}
