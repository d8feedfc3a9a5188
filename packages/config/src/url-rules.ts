import { z } from 'zod';
import type { Mode } from './mode.ts';

const webProtocols = ['http:', 'https:'];
const purgeUrlsExample =
  'Name every site process, as in http://10.0.0.5:3000/purge,http://10.0.0.6:3000/purge';

type UrlOptions = { mode: Mode; demoDefault: string };

/**
 * An address that readers type: scheme, host and port alone. In production it must be set, and https
 * unless `ALLOW_INSECURE_URLS=yes`. The result is an origin, without a slash at its end.
 */
export function publicUrlRule({
  mode,
  allowInsecure,
  demoDefault,
}: UrlOptions & { allowInsecure: boolean }) {
  const rule = originRule('https://www.example.org');
  if (mode === 'demo') return rule.default(demoDefault);
  return rule.refine((origin) => allowInsecure || origin.startsWith('https:'), {
    error:
      'must begin with https:// in production. Put the part behind a proxy that speaks TLS, or set ALLOW_INSECURE_URLS=yes for a trial on your own machine.',
  });
}

/** Where one part reaches another; may be http, since it need not leave the machine or its network. */
export function internalUrlRule({ mode, demoDefault }: UrlOptions) {
  const rule = originRule('http://127.0.0.1:3001');
  return mode === 'demo' ? rule.default(demoDefault) : rule;
}

/** Addresses to which purges are posted, separated by commas: one for every site process. */
export function purgeUrlsRule({ mode, demoDefault }: UrlOptions) {
  const rule = z
    .string({ error: `is missing. ${purgeUrlsExample}` })
    .transform(splitList)
    .refine((urls) => urls.length > 0 && urls.every(isWebUrl), {
      error: `must list http or https addresses, separated by commas. ${purgeUrlsExample}`,
    });
  return mode === 'demo' ? rule.default([demoDefault]) : rule;
}

/** The MongoDB replica set to use; not set means SQLite in the data directory. */
export const databaseUrlRule = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\/[^/\s]+/, {
    error:
      'must begin with mongodb:// or mongodb+srv:// and name a host. Leave it out to keep the data in one SQLite file.',
  })
  .optional();

/** The parts of a list that is separated by commas, trimmed, without empty ones. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function originRule(example: string) {
  return z
    .string({ error: `is missing. Set it to the address, as in ${example}` })
    .refine(isOrigin, {
      error: `must be an http or https address without path, query or password, as in ${example}`,
      abort: true,
    })
    .transform((text) => new URL(text).origin);
}

function isOrigin(text: string): boolean {
  if (!isWebUrl(text)) return false;
  const url = new URL(text);
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && webProtocols.includes(new URL(text).protocol);
}
