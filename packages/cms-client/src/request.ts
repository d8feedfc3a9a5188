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

/** What is asked besides the path. */
export interface CmsQuestion {
  accept: string;
  headers?: Record<string, string> | undefined;
  /** Sent as JSON by POST; a question without one is a GET. */
  body?: object | undefined;
}

/** What the CMS answered, whatever its status. */
export interface CmsAnswer {
  status: number;
  headers: Headers;
  body: ArrayBuffer;
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
  const answer = await askCms(connection, path, { accept });
  refuseFailure(answer, path);
  return answer;
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
  return readJson(body, path, shape);
}

/** @throws {CmsUnavailable} when `body` is not JSON, or not of that shape */
export function readJson<Answer>(
  body: ArrayBuffer,
  path: string,
  shape: AnswerShape<Answer>,
): Answer {
  try {
    return shape.read(JSON.parse(new TextDecoder().decode(body)));
  } catch (cause) {
    throw new CmsUnavailable(`The CMS gave an unreadable answer to ${withoutQuery(path)}`, {
      cause,
    });
  }
}

/** Throws what {@link requestFromCms} says, unless the answer is a success. */
export function refuseFailure({ status }: CmsAnswer, path: string): void {
  if (status >= 200 && status < 300) return;
  const message = `The CMS answered ${status} to ${withoutQuery(path)}`;
  if (status >= 400 && status < 500 && status !== 429) throw new CmsRefused(message, status);
  throw new CmsUnavailable(message);
}

/**
 * Asks the CMS, and gives whatever it answered.
 * @throws {CmsUnavailable} no connection, or no whole answer in time
 */
export async function askCms(
  connection: CmsConnection,
  path: string,
  { accept, headers, body }: CmsQuestion,
): Promise<CmsAnswer> {
  const { cmsUrl, timeoutMs, requestId, fetch = globalThis.fetch } = connection;
  try {
    const response = await fetch(new URL(path, cmsUrl), {
      method: body ? 'POST' : 'GET',
      headers: {
        ...headers,
        accept,
        ...(requestId && { 'x-request-id': requestId }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body ? JSON.stringify(body) : null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers: answered } = response;
    return { status, headers: answered, body: await response.arrayBuffer() };
  } catch (cause) {
    throw new CmsUnavailable(`The CMS did not answer ${withoutQuery(path)}`, { cause });
  }
}

function withoutQuery(path: string): string {
  return path.split('?', 1)[0] ?? '';
}
