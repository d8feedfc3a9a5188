import type { KeysAnswer } from '@duo/cms-client/answers';
import type { CmsClient } from '@duo/cms-client/client';
import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';
import type { Handle } from '@duo/web-edge/handle';
import { sendText } from '@duo/web-edge/send-text';

const freshMs = 60_000;

/**
 * Publishes the keys by which badges are verified, for programs on any site. They are asked for once a minute at
 * most; the last ones that the CMS gave stand in while it can't be asked.
 */
export function createKeysHandler(cms: Pick<CmsClient, 'fetchKeys'>): Handle {
  let last: { answer: KeysAnswer; atMs: number } | undefined;

  const read = async (): Promise<KeysAnswer | undefined> => {
    if (last && Date.now() - last.atMs < freshMs) return last.answer;
    try {
      last = { answer: await cms.fetchKeys(), atMs: Date.now() };
    } catch (error) {
      if (!(error instanceof CmsUnavailable || error instanceof CmsRefused)) throw error;
    }
    return last?.answer;
  };

  return async (request, response) => {
    const answer = await read();
    if (!answer) return sendText(request, response, 503, 'Not available just now.');
    const body = Buffer.from(JSON.stringify(answer));
    response.writeHead(200, {
      'content-type': 'application/jwk-set+json',
      'content-length': body.length,
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
