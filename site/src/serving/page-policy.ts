import { createHash } from 'node:crypto';

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
