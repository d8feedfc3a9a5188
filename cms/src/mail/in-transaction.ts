import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Runs `work` in the transaction of `req`, or in one of its own: committed if it succeeds, undone if it throws. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
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
