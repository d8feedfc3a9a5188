import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { draftPicturePrefix } from '@duo/domain/media/picture';
import type { Handle } from '@duo/web-edge/handle';
import { parseCookie } from 'cookie';
import { filePrefix, picturePrefix } from '../training/blocks/file-addresses.ts';
import { cookieName } from '../visit/cookies.ts';

interface Options {
  /** Origin of the CMS. */
  cmsUrl: string;
  secure: boolean;
  refuse(request: IncomingMessage, response: ServerResponse, status: number): Promise<void>;
}

const timeoutMs = 15_000;
const fileName = /^[a-z0-9][\w.-]{0,250}$/i;

// What browsers need to play, show or keep a file.
const passedHeaders = [
  'accept-ranges',
  'content-disposition',
  'content-length',
  'content-range',
  'content-type',
  'etag',
] as const;

/** Where the CMS has the file at a path of the portal; null for a path that is no file's. */
function findSource(pathname: string): { path: string; isDraft: boolean } | null {
  const sources: Record<string, string> = {
    [picturePrefix]: '/api/published/picture/',
    [filePrefix]: '/api/portal/training/file/',
  };
  const prefix = Object.keys(sources).find((known) => pathname.startsWith(known));
  const name = prefix && pathname.slice(prefix.length);
  if (!prefix || !name || !fileName.test(name)) return null;
  return { path: `${sources[prefix]}${name}`, isDraft: name.startsWith(draftPicturePrefix) };
}

function askFor({ headers }: IncomingMessage, secure: boolean): Record<string, string> {
  const session = parseCookie(headers.cookie ?? '')[cookieName('session', secure)];
  return {
    // A length that is passed on must be that of what is passed on.
    'accept-encoding': 'identity',
    ...(headers.range && { range: headers.range }),
    ...(session && { authorization: `Session ${session}` }),
  };
}

/** Asks for a file; its beginning must come in time, the whole may take as long as its reader. */
async function openFile(address: URL, headers: Record<string, string>): Promise<Response | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), timeoutMs);
  try {
    return await fetch(address, { headers, redirect: 'manual', signal: waiting.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The status of the page that stands for a file which is not to be had; null where it is. */
function findRefusal(status: number): number | null {
  if (status < 300 || status === 416) return null;
  if (status === 401) return 403;
  return status >= 500 ? 503 : 404;
}

/**
 * Passes a lesson's file on from the CMS as it comes, a part of it where a part is asked for.
 * @returns what answers a path; undefined for a path that is no file's
 */
export function createFileRoute({ cmsUrl, secure, refuse }: Options) {
  return (pathname: string): Handle | undefined => {
    const source = findSource(pathname);
    if (!source) return undefined;
    return async (request, response) => {
      const answer = await openFile(new URL(source.path, cmsUrl), askFor(request, secure));
      const refusal = answer ? findRefusal(answer.status) : 503;
      if (!answer || refusal) {
        await answer?.body?.cancel();
        return refuse(request, response, refusal ?? 503);
      }
      for (const name of passedHeaders) {
        const value = answer.headers.get(name);
        if (value) response.setHeader(name, value);
      }
      response.setHeader('cache-control', source.isDraft ? 'no-store' : 'private, max-age=600');
      response.writeHead(answer.status);
      await sendBody(request, response, answer.body as ReadableStream | null);
    };
  };
}

async function sendBody(
  { method }: IncomingMessage,
  response: ServerResponse,
  body: ReadableStream | null,
): Promise<void> {
  if (body && method !== 'HEAD') {
    // A reader who leaves half-way is no fault of anybody's.
    return pipeline(Readable.fromWeb(body), response).catch(() => {});
  }
  await body?.cancel();
  response.end();
}
