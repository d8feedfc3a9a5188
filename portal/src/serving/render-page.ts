import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClientAddressReader } from '@duo/config/client-address';
import { defaultLanguage } from '@duo/domain/languages/languages';
import type { Origin } from '@duo/web-edge/astro-origin';
import { languageOfPath } from '@duo/web-edge/reader/reader-language';
import { requestIdOf } from '@duo/web-edge/request-log';
import { sendRendered } from '@duo/web-edge/send-rendered';
import { compressPage } from './compress-page.ts';
import type { RequestContext } from './context.ts';

/** Answers with a page; `fields` is the form that was sent, where one was. */
export type Render = (
  request: IncomingMessage,
  response: ServerResponse,
  fields: URLSearchParams | null,
) => Promise<void>;

// What pages read of a request; the others stay at the edge.
const passedHeaders = ['cookie', 'user-agent', 'accept-language'] as const;

export function createRenderer(
  { publicUrl, trustedProxies }: { publicUrl: string; trustedProxies: readonly string[] },
  origin: Origin,
): Render {
  const readClientAddress = createClientAddressReader(trustedProxies);
  return async (request, response, fields) => {
    const about: RequestContext = {
      requestId: requestIdOf(request),
      clientAddress: readClientAddress({
        remoteAddress: request.socket.remoteAddress,
        forwardedFor: request.headers['x-forwarded-for']?.toString(),
      }),
    };
    const ask = (address: URL) => {
      const method = fields ? 'POST' : 'GET';
      const asked = new Request(address, { method, headers: pickHeaders(request), body: fields });
      return origin(asked, { request: about });
    };
    const address = new URL(request.url ?? '/', publicUrl);
    const rendered = await ask(address);
    const page = isUnexplained(rendered) ? await ask(outagePage(address)) : rendered;
    const sent = fields ? page : await compressPage(request, address, page);
    await sendRendered(request, response, sent);
  };
}

function pickHeaders({ headers }: IncomingMessage): Record<string, string> {
  const picked = passedHeaders.map((name) => [name, headers[name]]);
  return Object.fromEntries(picked.filter(([, value]) => value !== undefined));
}

/** A page that could not be had without the CMS, and has no words for it; see the middleware. */
function isUnexplained({ status, headers }: Response): boolean {
  return status === 503 && !headers.has('content-type');
}

/** The page that explains it, and offers a form that was sent to be sent again. */
function outagePage({ origin, pathname }: URL): URL {
  const language = languageOfPath(pathname) ?? defaultLanguage;
  const path = new URLSearchParams({ path: pathname });
  return new URL(`/refused/${language}/503?${path}`, origin);
}
