import { stringifySetCookie } from 'cookie';

/**
 * `session` holds the session's token, `sign-in` whom a code was sent to, `city` the city chosen before signing
 * in; nothing else is kept of a person.
 */
export type PortalCookie = 'session' | 'sign-in' | 'city';

/** Over https the prefix keeps every other host of the domain from setting it (RFC 6265bis). */
export function cookieName(name: PortalCookie, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** A `Set-Cookie` header; without a value it takes the cookie away. */
export function writeCookie(
  name: PortalCookie,
  kept: { value: string; expires: Date } | null,
  secure: boolean,
): string {
  return stringifySetCookie({
    name: cookieName(name, secure),
    value: kept?.value ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    ...(kept ? { expires: kept.expires } : { maxAge: 0 }),
  });
}
