import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeBody } from '@duo/page-cache/compression';
import { createCodingPreference } from '@duo/page-cache/content-coding';

const rankCodings = createCodingPreference();

/** Sends what was rendered for one reader, as small as that reader takes it. */
export async function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Response,
): Promise<void> {
  for (const [name, value] of rendered.headers) {
    if (name !== 'content-length') response.setHeader(name, value);
  }
  const bodies = await encodeBody(Buffer.from(await rendered.arrayBuffer()), 'passing');
  const accepted = rankCodings(request.headers['accept-encoding']?.toString() ?? '');
  const coding = accepted.find((name) => bodies[name] !== null) ?? 'identity';
  const body = bodies[coding] ?? bodies.identity;
  response.setHeader('vary', 'accept-encoding');
  if (coding !== 'identity') response.setHeader('content-encoding', coding);
  response.writeHead(rendered.status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
