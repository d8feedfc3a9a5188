import { randomUUID } from 'node:crypto';
import { CmsUnavailable } from '@duo/cms-client/errors';
import { readEnvironment } from '@duo/config/environment';
import { readPortalConfig } from '@duo/config/portal';
import type { MiddlewareHandler } from 'astro';
import { createSeals } from './sealing/seals.ts';
import { finishAnswer } from './serving/finish-answer.ts';
import { createSurroundings } from './serving/surroundings.ts';
import { previewPath } from './training/preview/preview-path.ts';
import { openVisit } from './visit/open-visit.ts';

/** Opens the visit that a page answers, and gives the answer its cookies and headers. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const { locals, request, url, isPrerendered } = context;
  if (isPrerendered) return next();
  // Astro's own development server gives neither.
  locals.portal ??= developmentContext();
  locals.request ??= { requestId: randomUUID(), clientAddress: '127.0.0.1' };
  const visit = locals.visit ?? (await openVisit(request, locals.portal, locals.request));
  if (visit) locals.visit = visit;
  const answer = await answerOrRefuse(next);
  const isPreview = url.pathname === previewPath && answer.status === 200;
  return finishAnswer(answer, {
    cookies: visit?.cookies.listHeaders() ?? [],
    framedBy: isPreview ? locals.portal.settings.cmsPublicUrl : null,
  });
};

/** A page that can't be had without the CMS becomes an empty 503; the server then explains it. */
async function answerOrRefuse(next: () => Promise<Response>): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    return new Response(null, { status: 503 });
  }
}

function developmentContext() {
  const settings = readPortalConfig(readEnvironment());
  const { read } = createSurroundings(settings.siteUrl);
  return { settings, seals: createSeals(settings.portalKey), surroundings: read };
}
