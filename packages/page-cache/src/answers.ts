import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { ContentCoding } from './content-coding.ts';
import { matchesEntityTag } from './entity-tag.ts';
import type { Page, Variant } from './page.ts';
import { relayableHeaders } from './rendered-answer.ts';

/** What a reader asked for, as far as the choice of bytes goes. */
export interface ReaderChoice {
  readonly method: string | undefined;
  readonly ifNoneMatch: string;
  /** Best first; `identity` is always among them. */
  readonly codings: readonly ContentCoding[];
}

/** Sends a fresh page from what was built when it was stored. */
export function sendHit(res: ServerResponse, page: Page, choice: ReaderChoice): void {
  const variant = chooseVariant(page, choice.codings);
  if (choice.ifNoneMatch !== '' && matchesEntityTag(choice.ifNoneMatch, variant.entityTag)) {
    res.writeHead(304, variant.hitNotModifiedHeaders).end();
    return;
  }
  res.writeHead(200, variant.hitHeaders);
  if (choice.method === 'HEAD') res.end();
  else res.end(variant.body);
}

/** Sends any page with headers of its own, such as where it came from. */
export function sendPage(
  res: ServerResponse,
  page: Page,
  choice: ReaderChoice,
  origin: readonly string[],
): void {
  const { status } = page.content;
  const variant = chooseVariant(page, choice.codings);
  const { ifNoneMatch } = choice;
  if (status === 200 && ifNoneMatch !== '' && matchesEntityTag(ifNoneMatch, variant.entityTag)) {
    res.writeHead(304, [...variant.notModifiedHeaders, ...origin]).end();
    return;
  }
  res.writeHead(status, [...variant.headers, ...origin]);
  if (choice.method === 'HEAD') res.end();
  else res.end(variant.body);
}

function chooseVariant(page: Page, codings: readonly ContentCoding[]): Variant {
  for (const coding of codings) {
    const variant = page.variants[coding];
    if (variant) return variant;
  }
  return page.variants.identity;
}

/** Passes an answer on as it comes; without a word of its own on caching it is nobody's to keep. */
export async function sendRelayed(
  req: IncomingMessage,
  res: ServerResponse,
  response: Response,
): Promise<void> {
  const headers = relayableHeaders(response.headers);
  if (!response.headers.has('cache-control')) headers.push(['cache-control', 'private, no-store']);
  headers.push(['x-cache', 'bypass'], ['cache-status', 'page-cache; fwd=bypass']);
  res.writeHead(response.status, headers.flat());
  if (req.method === 'HEAD' || response.body === null) {
    res.end();
    await response.body?.cancel();
    return;
  }
  // A reader who leaves ends the pipeline, and with it the origin's work; that is no failure.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res).catch(() => res.destroy());
}
