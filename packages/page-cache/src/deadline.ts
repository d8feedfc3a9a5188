/**
 * Does `work`, but rejects once `timeoutMs` have passed or `outer` is aborted; the signal given to
 * `work` then tells it to stop. Nothing is held once it is done, as `AbortSignal.timeout` would
 * hold each result until its time.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  const stopping = new AbortController();
  const over = Promise.withResolvers<never>();
  const end = (reason: unknown) => {
    stopping.abort(reason);
    over.reject(reason);
  };
  const timer = setTimeout(() => end(new Error(`not done within ${timeoutMs} ms`)), timeoutMs);
  const endEarly = () => end(outer?.reason);
  outer?.addEventListener('abort', endEarly, { once: true });
  try {
    return await Promise.race([work(stopping.signal), over.promise]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', endEarly);
  }
}
