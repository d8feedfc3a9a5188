import { isLanguage } from '@duo/domain/languages/languages';
import type { APIRoute } from 'astro';
import { answerInPlainText } from '../../errors/plain-answer.ts';
import { drawSharePicture } from '../../sharing/share-picture.ts';

/** `/og/fr/devenir-mentor.png` is the picture of `/fr/devenir-mentor`, and `/og/fr.png` that of `/fr`. */
export const GET: APIRoute = async ({ locals, params }) => {
  const [language, ...path] = (params.path ?? '').split('/');
  if (!isLanguage(language)) return new Response('Not found.\n', { status: 404 });
  try {
    const answer = await locals.cms.fetchPage(language, path.join('/'));
    if (answer.outcome !== 'found') return new Response('Not found.\n', { status: 404 });
    return new Response(new Uint8Array(await drawSharePicture(answer.page)), {
      headers: {
        'content-type': 'image/png',
        'cache-tag': answer.page.tags.join(', '),
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  } catch (error) {
    return answerInPlainText(error);
  }
};
