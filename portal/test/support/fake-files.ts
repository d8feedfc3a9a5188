import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeState } from './fake-state.ts';

/** The bytes of the certificate in the fake. */
export const certificateBytes = '%PDF-1.7 certificate';

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
  if (path === '/api/portal/training/certificate' && account) {
    const isThere = account.training?.certificate?.isReady;
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/pdf' });
    response.end(isThere ? certificateBytes : '');
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
