import { AsyncResource } from 'node:async_hooks';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { TestPayload } from './start-payload.ts';

/** Runs `work` as if another request had called it: what it enters doesn't reach the caller's async context. */
export function asAnotherRequest<T>(work: () => Promise<T>): Promise<T> {
  return new AsyncResource('another request').runInAsyncScope(work);
}

/** A request whose transaction has begun. */
export async function beginRequest(payload: TestPayload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload as unknown as Payload);
  await initTransaction(req);
  return req;
}

/** Runs `work` in one transaction: committed if it succeeds, rolled back if it throws. */
export async function inTransaction<T>(
  payload: TestPayload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await beginRequest(payload);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
