import { type EncodedBodies, isCompressible } from './compression.ts';
import type { ContentCoding } from './content-coding.ts';
import { makeEntityTag } from './entity-tag.ts';
import type { HeaderPair } from './rendered-answer.ts';

/** What a page is made of; the snapshot keeps this, and all else is derived from it. */
export interface PageContent {
  /** Canonical path and query. */
  readonly key: string;
  readonly status: number;
  readonly headers: readonly HeaderPair[];
  readonly tags: readonly string[];
  readonly renderedAtMs: number;
  readonly bodies: EncodedBodies;
}

/** One content coding, with its headers as `writeHead` takes them: name, value, name, value. */
export interface Variant {
  readonly body: Buffer;
  readonly entityTag: string;
  readonly headers: string[];
  readonly hitHeaders: string[];
  readonly notModifiedHeaders: string[];
  readonly hitNotModifiedHeaders: string[];
}

export interface Page {
  readonly content: PageContent;
  readonly variants: Readonly<Record<ContentCoding, Variant | null>> & {
    readonly identity: Variant;
  };
  /** What it takes in memory, all codings counted. */
  readonly bytes: number;
  /** False once purged, or when read from the snapshot: then it is served only if the origin fails. */
  fresh: boolean;
  /** Whether the last attempt to render this page anew failed. */
  renderFailed: boolean;
}

const HIT: readonly string[] = ['x-cache', 'hit', 'cache-status', 'page-cache; hit'];
const OBJECT_OVERHEAD_BYTES = 2048;
// A purge can't reach browsers: they ask each time, which costs a 304.
const DEFAULT_CACHE_CONTROL = 'no-cache';
// What describes the body stays out of a 304 (RFC 9110, 15.4.5). All else is said again: a policy of the
// page's own would else give way, in the reader's copy, to what the server says on every answer.
const DESCRIBES_BODY = new Set(['content-type', 'content-language', 'last-modified']);

/** Builds everything that a hit sends, once. */
export function buildPage(content: PageContent, fresh: boolean): Page {
  const common = commonHeaders(content);
  const build = (coding: ContentCoding) => {
    const body = content.bodies[coding];
    return body === null ? null : buildVariant(content.status, common, coding, body);
  };
  const identity = buildVariant(content.status, common, 'identity', content.bodies.identity);
  const variants = { identity, gzip: build('gzip'), br: build('br') };
  return { content, variants, bytes: countBytes(content), fresh, renderFailed: false };
}

function commonHeaders(content: PageContent): HeaderPair[] {
  const names = new Set(content.headers.map(([name]) => name));
  const common = content.headers.filter(([name]) => name !== 'vary');
  if (!names.has('cache-control')) common.push(['cache-control', DEFAULT_CACHE_CONTROL]);
  const varies = names.has('vary') || isCompressible(contentTypeOf(content.headers));
  if (varies) common.push(['vary', otherVary(content.headers)]);
  return common;
}

function otherVary(headers: readonly HeaderPair[]): string {
  const vary = headers.find(([name]) => name === 'vary')?.[1] ?? '';
  if (vary.trim() === '*' || /(?:^|,)\s*accept-encoding\s*(?:,|$)/i.test(vary)) return vary;
  return vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`;
}

export function contentTypeOf(headers: readonly HeaderPair[]): string {
  return headers.find(([name]) => name === 'content-type')?.[1] ?? '';
}

function buildVariant(
  status: number,
  common: readonly HeaderPair[],
  coding: ContentCoding,
  body: Buffer,
): Variant {
  const entityTag = makeEntityTag(body);
  const tagged: HeaderPair[] = status === 200 ? [['etag', entityTag]] : [];
  const coded: HeaderPair[] = coding === 'identity' ? [] : [['content-encoding', coding]];
  // RFC 9110, 8.6: no length with a 204.
  const sized: HeaderPair[] = status === 204 ? [] : [['content-length', String(body.length)]];
  const revalidated = common.filter(([name]) => !DESCRIBES_BODY.has(name));
  const headers = [...common, ...tagged, ...coded, ...sized].flat();
  const notModifiedHeaders = [...revalidated, ...tagged].flat();
  return {
    body,
    entityTag,
    headers,
    hitHeaders: [...headers, ...HIT],
    notModifiedHeaders,
    hitNotModifiedHeaders: [...notModifiedHeaders, ...HIT],
  };
}

function countBytes({ bodies, headers, key, tags }: PageContent): number {
  const bodyBytes = bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0);
  const textLength = [...headers.flat(), ...tags, key].reduce((sum, text) => sum + text.length, 0);
  return bodyBytes + 2 * textLength + OBJECT_OVERHEAD_BYTES;
}
