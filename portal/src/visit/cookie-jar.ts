import type { Seals } from '../sealing/seals.ts';
import { cityLifetimeMs, sealCity } from './city.ts';
import { type PortalCookie, writeCookie } from './cookies.ts';
import { pendingLifetimeMs, sealPending } from './pending-sign-in.ts';
import type { CookieJar } from './visit.ts';

/** Collects the cookies of one answer; a later word on a cookie replaces an earlier one. */
export function createCookieJar(options: {
  seals: Seals;
  secure: boolean;
  nowMs: number;
}): CookieJar {
  const { seals, secure, nowMs } = options;
  const headers = new Map<PortalCookie, string>();
  const set = (name: PortalCookie, kept: Parameters<typeof writeCookie>[1]) => {
    headers.set(name, writeCookie(name, kept, secure));
  };
  return {
    keepSession: ({ token, expiresAt }) =>
      set('session', { value: token, expires: new Date(expiresAt) }),
    endSession: () => set('session', null),
    keepPending: (pending) =>
      set('sign-in', {
        value: sealPending(seals, pending),
        expires: new Date(nowMs + pendingLifetimeMs),
      }),
    endPending: () => set('sign-in', null),
    keepCity: (id) =>
      set('city', { value: sealCity(seals, id), expires: new Date(nowMs + cityLifetimeMs) }),
    endCity: () => set('city', null),
    listHeaders: () => [...headers.values()],
  };
}
