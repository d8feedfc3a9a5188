import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';

/** What Astro's build exports as `handler` in `middleware` mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: object,
) => Promise<void> | void;

/**
 * Renders a request, in this process, without a socket. `locals` is what the page finds in `Astro.locals`
 * besides what it finds there always.
 */
export type Origin = (request: Request, locals?: object) => Promise<Response>;

const bodiless = new Set([204, 205, 304]);

// They speak of a connection that there is not (RFC 9110, 7.6.1).
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** Drives Astro's handler by `Request` and `Response`. `locals` is what its pages always find in `Astro.locals`. */
export function createAstroOrigin(handler: AstroHandler, locals: object): Origin {
  return async (request, own = {}) => {
    const url = new URL(request.url);
    const answer = await inject(
      (req, res) => void handler(req as IncomingMessage, res, undefined, { ...locals, ...own }),
      {
        method: request.method as 'GET',
        url: `${url.pathname}${url.search}`,
        headers: { ...Object.fromEntries(request.headers), host: url.host },
        ...(request.body && { payload: Buffer.from(await request.arrayBuffer()) }),
      },
    );
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      if (ofTheConnection.has(name)) continue;
      for (const single of [value ?? []].flat()) headers.append(name, `${single}`);
    }
    const body = bodiless.has(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
    return new Response(body, { status: answer.statusCode, headers });
  };
}
