import type { APIRoute } from 'astro';
import { answerInPlainText } from '../errors/plain-answer.ts';
import { writeSitemap } from '../sharing/sitemap.ts';

export const GET: APIRoute = async ({ locals }) => {
  try {
    const { entries, tags } = await locals.cms.fetchSitemap();
    return new Response(writeSitemap(entries, locals.settings.publicUrl), {
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-tag': tags.join(', ') },
    });
  } catch (error) {
    return answerInPlainText(error);
  }
};
