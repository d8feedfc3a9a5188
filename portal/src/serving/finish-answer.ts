const islandMark = '<astro-island';

// Astro writes it where HTML has no place for styles; the portal's own stylesheet says the same.
const islandStyle = /<style>astro-island[^<]*<\/style>/;

interface Finish {
  /** `Set-Cookie` headers. */
  cookies: readonly string[];
  /** The one origin that may frame the page and whose messages its script heeds: a preview. */
  framedBy: string | null;
}

/**
 * The answer as it leaves: kept by nobody, listed nowhere, with its cookies, framed by nobody but as a preview,
 * and with no script allowed where the page has no island.
 */
export async function finishAnswer(
  response: Response,
  { cookies, framedBy }: Finish,
): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  // Addresses hold tokens; but without any referrer a browser would hide where a form comes from, too.
  headers.set('referrer-policy', framedBy ? 'no-referrer' : 'same-origin');
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (!headers.get('content-type')?.startsWith('text/html')) {
    return new Response(response.body, { status: response.status, headers });
  }
  const html = (await response.text()).replace(islandStyle, '');
  headers.set('content-type', 'text/html; charset=utf-8');
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', narrow(policy, html, framedBy));
  return new Response(html, { status: response.status, headers });
}

function narrow(policy: string, html: string, framedBy: string | null): string {
  const framed = framedBy
    ? policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${framedBy}`)
    : policy;
  if (html.includes(islandMark)) return framed;
  return framed.replace(/script-src [^;]*;/, `script-src ${framedBy ? "'self'" : "'none'"};`);
}
