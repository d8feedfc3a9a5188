import { setTimeout as sleep } from 'node:timers/promises';
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  ValidationError,
} from 'payload';

/** How long one request waits for others that write to the same rows. */
const patienceMs = 5_000;
const maxPauseMs = 40;

/** The database was too busy with the same rows; what was asked for may be asked again. */
export class BusyDatabaseError extends Error {
  override readonly name = 'BusyDatabaseError';
}

interface MaybeConflict {
  code?: unknown;
  cause?: unknown;
  hasErrorLabel?: (label: string) => boolean;
}

/** Two that insert the same unique key can also meet as a duplicate; one that stays is no conflict. */
const maxDuplicates = 3;

/**
 * Whether another transaction wrote to the same rows first. MongoDB says so and leaves it to us to try
 * again (https://www.mongodb.com/docs/manual/core/transactions-in-applications/).
 */
function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause, hasErrorLabel } = error as MaybeConflict;
  if (hasErrorLabel?.call(error, 'TransientTransactionError')) return true;
  return code === 112 || isConflict(cause);
}

/** Payload makes a ValidationError of a duplicate, like of any other value that it refuses. */
function isDuplicate(error: unknown): boolean {
  return error instanceof ValidationError;
}

async function runOnce<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}

/**
 * Runs `work` in one transaction of `req`, or in the one that `req` has: all that it writes with `req`
 * is saved, or nothing is. SQLite has one writer, so that transactions follow each other; on MongoDB
 * two may meet, and the later one's `work` is run again, so it must do nothing but read and write.
 *
 * @throws BusyDatabaseError when others wrote to the same rows for too long; what `work` throws, as is.
 */
export async function runInTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isRepeatable = !req.transactionID && req.payload.db.name === 'mongoose';
  if (!isRepeatable) return runOnce(req, work);
  const deadline = performance.now() + patienceMs;
  for (let duplicates = 0; ; ) {
    try {
      return await runOnce(req, work);
    } catch (error) {
      if (isDuplicate(error)) duplicates += 1;
      else if (!isConflict(error)) throw error;
      if (duplicates > maxDuplicates) throw error;
      if (performance.now() > deadline) {
        throw new BusyDatabaseError('Too many at once.', { cause: error });
      }
      await sleep(Math.random() * maxPauseMs);
    }
  }
}
