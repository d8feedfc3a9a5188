import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeState } from './fake-state.ts';

/** The bytes of the certificate in the fake. */
export const certificateBytes = '%PDF-1.7 certificate';

/** The signed badge of the fake. */
export const badgeText = 'eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl';

/** Files of the course's end, each under the name that it is downloaded by. */
const downloads: Record<string, { type: string; name: string; body: string }> = {
  '/api/portal/training/certificate': {
    type: 'application/pdf',
    name: 'duo-DUO-2026-0001.pdf',
    body: certificateBytes,
  },
  '/api/portal/training/badge': {
    type: 'application/jwt',
    name: 'duo-DUO-2026-0001.jwt',
    body: badgeText,
  },
};

/** The bytes of every recording, handout and picture. */
export const fileBytes = '0123456789';

/**
 * Answers for files, a part of one where a part is asked for; those of the training to whoever is signed in,
 * or previews.
 * @returns whether the path is one of a file
 */
export function answerFile(
  state: FakeState,
  path: string,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const token = headers.authorization?.replace('Session ', '') ?? '';
  const account = state.accounts.find(({ sessions }) => sessions.has(token));
  const download = downloads[path];
  if (download && account) {
    if (account.training?.certificate?.isReady) sendDownload(response, download);
    else response.writeHead(404).end();
    return true;
  }
  const name = /^\/api\/(?:portal\/training\/file|published\/picture)\/(.+)$/.exec(path)?.[1];
  if (!name) return false;
  const isForAll = path.includes('/picture/') || name.startsWith('draft.');
  if (!account && !isForAll) response.writeHead(401).end();
  else if (name.startsWith('none')) response.writeHead(404).end();
  else sendPart(response, headers.range, method === 'HEAD');
  return true;
}

function sendDownload(
  response: ServerResponse,
  file: { type: string; name: string; body: string },
) {
  response.writeHead(200, {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  response.end(file.body);
}

function sendPart(response: ServerResponse, range: string | undefined, isHead: boolean): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(Number(to || fileBytes.length - 1), fileBytes.length - 1);
  const part = fileBytes.slice(start, end + 1);
  response.writeHead(from ? 206 : 200, {
    'content-type': 'video/mp4',
    'accept-ranges': 'bytes',
    'content-length': `${part.length}`,
    ...(from && { 'content-range': `bytes ${start}-${end}/${fileBytes.length}` }),
  });
  response.end(isHead ? undefined : part);
}
