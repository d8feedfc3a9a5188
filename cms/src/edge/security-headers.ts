import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The admin's content security policy. Its scripts carry a nonce; its styles cannot, since Payload
 * sets them as attributes (decision 0010).
 */
function adminPolicy(nonce: string, framed: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${framed.join(' ')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const apiPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * Sets the headers that every answer carries. Source: OWASP ASVS 5.0, 3.4.
 * @param options `framed`: the origins whose previews the admin shows.
 */
export function setSecurityHeaders(
  req: IncomingMessage,
  res: ServerResponse,
  { framed, isSecure }: { framed: readonly string[]; isSecure: boolean },
): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = req.url?.startsWith('/api/') ? apiPolicy : adminPolicy(nonce, framed);
  // Next reads the nonce for its own scripts from the request.
  req.headers['content-security-policy'] = policy;
  res.setHeader('content-security-policy', policy);
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'same-origin');
  res.setHeader('cross-origin-opener-policy', 'same-origin');
  res.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  res.setHeader('x-robots-tag', 'noindex');
  if (isSecure) res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
