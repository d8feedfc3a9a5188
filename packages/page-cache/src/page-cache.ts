import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeError, type Log } from '@duo/web-edge/event-log';
import { type AppliedVersions, createAppliedVersions } from './applied-versions.ts';
import { createOrigin } from './origin.ts';
import { PageStore } from './page-store.ts';
import { PurgeLog } from './purge-log.ts';
import { createPurges, type Purges } from './purges.ts';
import { Renders } from './renders.ts';
import { createRequestHandler } from './request-handler.ts';
import type { SnapshotStore } from './snapshot.ts';

export interface PageCacheOptions {
  /**
   * Renders a page. Its Request holds a method, a URL, `accept` and `x-request-id`: nothing of the
   * reader, so that a page can't vary by reader. A `cache-tag` header in the answer (comma
   * separated) names what the page was made from.
   */
  readonly origin: (request: Request) => Promise<Response>;
  /** Exact values of Host that are answered; the others get 421. Pages don't vary by host. */
  readonly hosts: readonly string[];
  /** Scheme and host that the renderer sees; by default `http://` and the first of `hosts`. */
  readonly publicUrl?: string;
  /** Query names that belong to a page; the others are dropped before the origin sees them. */
  readonly allowedQuery: (pathname: string) => readonly string[];
  /** Sends a URL, with its whole query, straight to the origin, to be kept nowhere. */
  readonly bypass: (url: URL) => boolean;
  /** Bound for all pages in all their codings; the snapshot keeps to it too. */
  readonly maxBytes: number;
  readonly snapshot?: SnapshotStore;
  /** After this long a render counts as failed; 10 s by default. */
  readonly originTimeoutMs?: number;
  /** Id under which a reader's request is known; a random one by default. */
  readonly requestId?: (req: IncomingMessage) => string;
  readonly log?: Log;
}

export interface PageCache extends Purges {
  /** Answers one request, GET or HEAD. Rejects only if a callback of the options throws. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Which of the content's changes were applied, for the purge endpoint and the poller. */
  readonly versions: AppliedVersions;
}

const ORIGIN_TIMEOUT_MS = 10_000;

/** A cache of rendered pages; the package's README says what it promises. Throws without hosts. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { snapshot, maxBytes, hosts, allowedQuery, bypass } = options;
  const { log = () => {}, requestId = () => randomUUID() } = options;
  const { originTimeoutMs: timeoutMs = ORIGIN_TIMEOUT_MS } = options;
  const baseUrl = readBaseUrl(options);
  const askOrigin = createOrigin(options.origin, baseUrl);
  const store = new PageStore({ maxBytes, snapshot, log });
  const purgeLog = new PurgeLog();
  const renders = new Renders({ askOrigin, timeoutMs, store, purgeLog, log });
  const asking = { baseUrl, askOrigin, requestId, renders };
  return {
    handle: createRequestHandler({ hosts, allowedQuery, bypass, store, log, ...asking }),
    versions: createVersions(snapshot, log),
    ...createPurges({ store, purgeLog, renders }),
  };
}

function readBaseUrl({ hosts: [firstHost], publicUrl }: PageCacheOptions): string {
  if (firstHost === undefined) throw new Error('The page cache needs at least one host.');
  return new URL(publicUrl ?? `http://${firstHost}`).origin;
}

function createVersions(snapshot: SnapshotStore | undefined, log: Log): AppliedVersions {
  return createAppliedVersions(snapshot?.readVersion() ?? null, (known) => {
    try {
      snapshot?.writeVersion(known);
    } catch (error) {
      log('snapshot-save-failed', { error: describeError(error) });
    }
  });
}
