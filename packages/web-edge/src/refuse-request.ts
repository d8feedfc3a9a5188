import type { Origin } from './astro-origin.ts';
import type { Refuse } from './handle.ts';
import { readChoices } from './reader/choices.ts';
import { languageOfPath, languageOfReader } from './reader/reader-language.ts';
import { requestIdOf } from './request-log.ts';
import { sendRendered } from './send-rendered.ts';

/**
 * Answers with the part's own page for a status of 400 to 499, rendered for this reader alone and kept nowhere:
 * in the language of the address, else the reader's.
 */
export function createRefusal(origin: Origin, publicUrl: string): Refuse {
  const secure = publicUrl.startsWith('https:');
  return async (request, response, status) => {
    const { cookie, 'accept-language': acceptLanguage } = request.headers;
    const language =
      languageOfPath(request.url ?? '/') ??
      languageOfReader(readChoices(cookie, secure).language, acceptLanguage);
    const rendered = await origin(
      new Request(`${publicUrl}/refused/${language}/${status}`, {
        headers: { 'x-request-id': requestIdOf(request) },
      }),
    );
    await sendRendered(request, response, rendered);
  };
}
