import type { TestCms } from './start-cms.ts';

export interface Answer {
  status: number;
  headers: Headers;
  /** The JSON that came, or the text when it was none. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the form of what it asks for
  body: any;
}

interface Question {
  /** Sent as JSON, but for a form, a text or bytes, which go as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Asks the CMS over HTTP, in the name of whoever signed in. */
export type Ask = (method: string, path: string, question?: Question) => Promise<Answer>;

function isRaw(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof Uint8Array
  );
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const { status, headers } = response;
  try {
    return { status, headers, body: JSON.parse(text) };
  } catch {
    return { status, headers, body: text };
  }
}

/** @param token of somebody who signed in, staff or a volunteer; without it, an anonymous client. */
export function createClient(
  { url }: TestCms,
  token?: string,
  scheme: 'JWT' | 'Session' = 'JWT',
): Ask {
  const signature: Record<string, string> = token ? { authorization: `${scheme} ${token}` } : {};
  return async (method, path, { body, headers = {} } = {}) => {
    const isJson = body !== undefined && !isRaw(body);
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...signature,
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
    });
    return readAnswer(response);
  };
}
