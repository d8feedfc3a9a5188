import { createCmsClient } from '@duo/cms-client/client';
import { readEnvironment } from '@duo/config/environment';
import { readSiteConfig } from '@duo/config/site';
import type { MiddlewareHandler } from 'astro';
import { writePagePolicy } from './serving/page-policy.ts';

// Longer than any read of the CMS should take, shorter than the page cache waits for a page.
const cmsTimeoutMs = 5_000;

/** Gives each page its way to the CMS, and its content security policy. */
export const onRequest: MiddlewareHandler = async ({ locals, request, url }, next) => {
  // Astro's own development server gives no settings.
  locals.settings ??= readSiteConfig(readEnvironment());
  locals.cms = createCmsClient({
    cmsUrl: locals.settings.cmsUrl,
    timeoutMs: cmsTimeoutMs,
    requestId: request.headers.get('x-request-id') ?? undefined,
  });
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const isPreview = url.pathname === '/preview' && response.status === 200;
  const framedBy = isPreview ? locals.settings.cmsPublicUrl : null;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/html; charset=utf-8');
  // Astro's development server puts scripts and styles of its own into the page.
  if (import.meta.env.PROD) {
    headers.set('content-security-policy', writePagePolicy(html, framedBy));
  }
  return new Response(html, { status: response.status, headers });
};
