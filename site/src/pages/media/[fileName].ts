import { CmsRefused } from '@duo/cms-client/errors';
import type { APIRoute } from 'astro';

// Changing a picture purges it; what a browser keeps in the meantime is at most this old.
const browserMaxAgeS = 3600;

export const GET: APIRoute = async ({ locals, params }) => {
  try {
    const { body, type, tags } = await locals.cms.fetchPicture(params.fileName ?? '');
    return new Response(body, {
      headers: {
        'content-type': type,
        'cache-control': `public, max-age=${browserMaxAgeS}`,
        'cache-tag': tags.join(', '),
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  } catch (error) {
    if (!(error instanceof CmsRefused)) throw error;
    return new Response('This picture does not exist.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
};
