import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';

/**
 * The answer in a line of text for what is no page (a picture, the sitemap), when the CMS refused or could not
 * be asked: 404 or 503. Anything else is a fault of ours, and is thrown on.
 */
export function answerInPlainText(error: unknown): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  if (error instanceof CmsRefused) return new Response('Not found.\n', { status: 404, headers });
  if (!(error instanceof CmsUnavailable)) throw error;
  return new Response('Not available just now.\n', { status: 503, headers });
}
