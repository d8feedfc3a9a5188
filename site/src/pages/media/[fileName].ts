import type { APIRoute } from 'astro';
import { answerInPlainText } from '../../errors/plain-answer.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  try {
    const { body, type, tags } = await locals.cms.fetchPicture(params.fileName ?? '');
    return new Response(body, {
      headers: {
        'content-type': type,
        'cache-tag': tags.join(', '),
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  } catch (error) {
    return answerInPlainText(error);
  }
};
