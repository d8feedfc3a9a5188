import { createHash } from 'node:crypto';

const twoYearsS = 63_072_000;

/**
 * What every answer of the site says to browsers unless it says otherwise (OWASP ASVS 5.0, V3.4): the policy is
 * that of an answer which loads nothing; a page brings its own. HSTS is for an address that is https; elsewhere
 * browsers ignore it.
 */
export function listSecurityHeaders(publicUrl: string): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') && {
      'strict-transport-security': `max-age=${twoYearsS}; includeSubDomains`,
    }),
  };
}

/**
 * The policy of a page, with the hash of the styles in its head. Only what our own layout wrote before
 * `</head>` is looked at, never content.
 * @param framedBy the one origin that may frame the page and whose messages its script heeds: a preview.
 */
export function writePagePolicy(html: string, framedBy: string | null): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const hashes = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    // No page of ours connects to anything; auditing tools fetch robots.txt as the page would.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(framedBy ? ["script-src 'self'"] : []),
    `frame-ancestors ${framedBy ?? "'none'"}`,
  ].join('; ');
}
