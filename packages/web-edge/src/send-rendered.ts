import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends what a page was rendered to, for this reader alone. */
export async function sendRendered(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Response,
): Promise<void> {
  const body = Buffer.from(await rendered.arrayBuffer());
  for (const [name, value] of rendered.headers) {
    if (name !== 'content-length' && name !== 'set-cookie') response.setHeader(name, value);
  }
  for (const cookie of rendered.headers.getSetCookie()) response.appendHeader('set-cookie', cookie);
  // What is left of a body that nobody reads would be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(rendered.status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
