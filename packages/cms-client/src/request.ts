import type { AnswerShape } from './answers.ts';
import { CmsRefused, CmsUnavailable } from './errors.ts';

/** How to reach the CMS. */
export interface CmsConnection {
  /** Origin of the CMS, such as `http://127.0.0.1:3001`. */
  cmsUrl: string;
  /** After this long without a whole answer the CMS counts as unavailable. */
  timeoutMs: number;
  /** Sent as `x-request-id`, so that the log lines of both processes can be joined. */
  requestId?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Asks the CMS and reads the whole body, so that a connection that breaks half-way is noticed here.
 * @throws {CmsUnavailable} no connection, no answer in time, 429, a redirect, or a status of 500 and over
 * @throws {CmsRefused} any other status of 400 to 499
 */
export async function requestFromCms(
  connection: CmsConnection,
  path: string,
  accept: string,
): Promise<{ body: ArrayBuffer; headers: Headers }> {
  const { response, body } = await readAnswer(connection, path, accept);
  if (response.ok) return { body, headers: response.headers };
  const message = `The CMS answered ${response.status} to ${path.split('?')[0]}`;
  if (response.status >= 400 && response.status < 500 && response.status !== 429) {
    throw new CmsRefused(message, response.status);
  }
  throw new CmsUnavailable(message);
}

/**
 * Asks the CMS for JSON of a given shape.
 * @throws {CmsUnavailable} also when the answer is not JSON or not of that shape
 * @throws {CmsRefused} as {@link requestFromCms}
 */
export async function requestJson<Answer>(
  connection: CmsConnection,
  path: string,
  shape: AnswerShape<Answer>,
): Promise<Answer> {
  const { body } = await requestFromCms(connection, path, 'application/json');
  try {
    return shape.read(JSON.parse(new TextDecoder().decode(body)));
  } catch (cause) {
    throw new CmsUnavailable(`The CMS gave an unreadable answer to ${path.split('?')[0]}`, {
      cause,
    });
  }
}

async function readAnswer(connection: CmsConnection, path: string, accept: string) {
  const { cmsUrl, timeoutMs, requestId, fetch = globalThis.fetch } = connection;
  const headers = new Headers({ accept });
  if (requestId) headers.set('x-request-id', requestId);
  try {
    const response = await fetch(new URL(path, cmsUrl), {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { response, body: await response.arrayBuffer() };
  } catch (cause) {
    throw new CmsUnavailable(`The CMS did not answer ${path.split('?')[0]}`, { cause });
  }
}
