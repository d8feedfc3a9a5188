import type { APIRoute } from 'astro';
import { writeSitemap } from '../sharing/sitemap.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { entries, tags } = await locals.cms.fetchSitemap();
  return new Response(writeSitemap(entries, locals.settings.publicUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-tag': tags.join(', ') },
  });
};
