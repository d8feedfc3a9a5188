import type { IncomingMessage } from 'node:http';
import { type Refusal, tooLarge } from './refusal.ts';
import { findUploadBounds } from './upload-bounds.ts';

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'];
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const maxTargetLength = 8_000;

// A NUL, a backslash or an encoded slash means something else to the file system than to us.
const unsafeTarget = /%00|\0|\\|%5c|%2f|(?:^|\/)\.{1,2}(?:\/|$)|(?:^|\/)(?:%2e){1,2}(?:\/|$)/i;

interface Rules {
  allowedHosts: readonly string[];
  /** The origin from which the admin's own pages post. */
  ownOrigin: string;
}

/** Cross-site posts are refused. Source: OWASP ASVS 5.0, 3.5 (browser origin separation). */
function isCrossSite(req: IncomingMessage, ownOrigin: string): boolean {
  if (safeMethods.includes(req.method ?? '')) return false;
  const site = req.headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = req.headers;
  return origin !== undefined && origin !== ownOrigin;
}

function checkTarget(target: string): Refusal | undefined {
  if (target.length > maxTargetLength) return { status: 414, message: 'The address is too long.' };
  const path = target.split('?', 1)[0] ?? '';
  if (!path.startsWith('/') || path.startsWith('//') || unsafeTarget.test(path)) {
    return { status: 400, message: 'The address is not valid.' };
  }
  try {
    decodeURIComponent(target.replaceAll('+', ' '));
  } catch {
    return { status: 400, message: 'The address is not valid UTF-8.' };
  }
  return undefined;
}

/** What is wrong with a request before anything reads it; undefined when nothing is. */
export function checkRequest(req: IncomingMessage, rules: Rules): Refusal | undefined {
  if (!rules.allowedHosts.includes(req.headers.host ?? '')) {
    return { status: 421, message: 'This server does not answer for that host.' };
  }
  if (!methods.includes(req.method ?? '')) {
    return {
      status: 405,
      message: 'That method is not supported.',
      headers: { allow: methods.join(', ') },
    };
  }
  const bounds = findUploadBounds((req.url ?? '').split('?', 1)[0] ?? '');
  // The rest of the API is checked more narrowly.
  if (Number(req.headers['content-length'] ?? 0) > bounds.form) {
    return tooLarge(new Headers(req.headers as Record<string, string>), bounds.file);
  }
  if (isCrossSite(req, rules.ownOrigin)) {
    return { status: 403, message: 'Requests from other sites are refused.' };
  }
  return checkTarget(req.url ?? '');
}
