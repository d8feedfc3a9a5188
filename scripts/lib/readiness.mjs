import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const askAgainMs = 100;
const answerLimitMs = 5000;

/**
 * Resolves once the part answers there without an error.
 * @param {{ host: string, port: number, path: string, signal: AbortSignal }} options
 * @throws the signal's reason when it is aborted before
 */
export async function waitUntilReady({ host, port, path, signal }) {
  while (!(await answersWell({ host, port, path }))) {
    signal.throwIfAborted();
    await wait(askAgainMs);
  }
}

/** @param {{ host: string, port: number, path: string }} options */
function answersWell({ host, port, path }) {
  return new Promise((resolve) => {
    const request = get({
      host: ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host,
      port,
      path,
      // Parts refuse Host headers that they don't know; they all know this one.
      headers: { host: `127.0.0.1:${port}` },
      timeout: answerLimitMs,
      agent: false,
    });
    request.once('response', ({ statusCode = 500 }) => {
      resolve(statusCode < 400);
      request.destroy();
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
    request.once('close', () => resolve(false));
  });
}
