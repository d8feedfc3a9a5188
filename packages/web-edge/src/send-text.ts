import type { IncomingMessage, ServerResponse } from 'node:http';

/** Refuses or gives up in one line of plain text, which nobody keeps. */
export function sendText(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(`${text}\n`);
  res.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (req.method === 'HEAD') res.end();
  else res.end(body);
}
