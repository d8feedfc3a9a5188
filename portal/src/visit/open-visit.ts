import { createPortalClient } from '@duo/cms-client/portal-client';
import { signVouched } from '@duo/config/portal-signature';
import { findPortalPage } from '@duo/domain/accounts/portal-addresses';
import { parseCookie } from 'cookie';
import type { PortalContext, RequestContext } from '../serving/context.ts';
import { previewPath, previewPlace } from '../training/preview/preview-path.ts';
import { openCity } from './city.ts';
import { createCookieJar } from './cookie-jar.ts';
import { cookieName } from './cookies.ts';
import { openPending } from './pending-sign-in.ts';
import type { Visit } from './visit.ts';

// Longer than any answer of the CMS should take, and short enough to be told that it is not there.
const cmsTimeoutMs = 5_000;

const sessionToken = /^[\w-]{16,128}$/;

/** What a page needs to answer a request; null where no page of ours stands. */
export async function openVisit(
  request: Request,
  { settings, seals }: PortalContext,
  { requestId, clientAddress }: RequestContext,
): Promise<Visit | null> {
  const url = new URL(request.url);
  const isPreview = url.pathname === previewPath;
  const place = isPreview ? previewPlace : findPortalPage(url.pathname);
  if (!place) return null;
  const secure = settings.publicUrl.startsWith('https:');
  const nowMs = Date.now();
  const cookies = createCookieJar({ seals, secure, nowMs });
  const shown = parseCookie(request.headers.get('cookie') ?? '');
  const token = shown[cookieName('session', secure)] ?? '';
  // A preview is opened by its ticket alone, whoever else may be signed in there.
  const session = !isPreview && sessionToken.test(token) ? token : null;
  const isPost = request.method === 'POST';
  const fields = new URLSearchParams(isPost ? await request.text() : '');
  return {
    ...place,
    isPost,
    isOnlyShown: fields.has('show') || fields.has('size'),
    query: url.searchParams,
    fields,
    session,
    pending: openPending(seals, shown[cookieName('sign-in', secure)]),
    city: openCity(seals, shown[cookieName('city', secure)]),
    seals,
    nowMs,
    cookies,
    cms: createPortalClient({
      cmsUrl: settings.cmsUrl,
      timeoutMs: cmsTimeoutMs,
      requestId,
      session,
      userAgent: request.headers.get('user-agent') ?? undefined,
      onRenewed: cookies.keepSession,
      vouch: () => vouchFor(settings.portalKey, requestId, clientAddress),
    }),
  };
}

function vouchFor(key: string, requestId: string, clientAddress: string): Record<string, string> {
  const timestampMs = Date.now();
  return {
    'x-client-address': clientAddress,
    'x-portal-timestamp': `${timestampMs}`,
    'x-portal-signature': signVouched(key, { requestId, clientAddress, timestampMs }),
  };
}
