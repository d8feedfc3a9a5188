import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOfPath, languageOfReader } from '../languages/reader-language.ts';
import { readChoices } from '../reader/choices.ts';
import type { Origin } from './astro-origin.ts';
import { requestIdOf } from './request-log.ts';

/**
 * Answers with the site's own page for a status of 400 to 499, rendered for this reader alone and kept nowhere:
 * in the language of the address, else the reader's.
 */
export function createRefusal(origin: Origin, publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return async (request: IncomingMessage, response: ServerResponse, status: number) => {
    const { cookie, 'accept-language': acceptLanguage } = request.headers;
    const language =
      languageOfPath(request.url ?? '/') ??
      languageOfReader(readChoices(cookie, secure).language, acceptLanguage);
    const rendered = await origin(
      new Request(`${publicUrl}/refused/${language}/${status}`, {
        headers: { 'x-request-id': requestIdOf(request) },
      }),
    );
    const headers = [...rendered.headers].filter(([name]) => name !== 'content-length');
    // What is left of a body that nobody reads would be taken for the next request.
    if (!request.complete) headers.push(['connection', 'close']);
    const body = Buffer.from(await rendered.arrayBuffer());
    response.writeHead(rendered.status, Object.fromEntries(headers));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
