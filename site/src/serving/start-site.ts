import { createCmsClient } from '@duo/cms-client/client';
import { draftPicturePrefix } from '@duo/domain/media/picture';
import { followContentVersion } from '@duo/page-cache/content-version';
import { createPageCache } from '@duo/page-cache/page-cache';
import { createPurgeEndpoint } from '@duo/page-cache/purge-endpoint';
import { createDiskSnapshot } from '@duo/page-cache/snapshot';
import { withHeadersAndLog } from '@duo/web-edge/answering';
import type { Origin } from '@duo/web-edge/astro-origin';
import { sendHealth } from '@duo/web-edge/health';
import { createHttpServer } from '@duo/web-edge/http-server';
import { createReaderRoutes } from '@duo/web-edge/reader/reader-routes';
import { createRefusal } from '@duo/web-edge/refuse-request';
import { requestIdOf } from '@duo/web-edge/request-log';
import type { StaticFiles } from '@duo/web-edge/static-files';
import type { Logger } from 'pino';
import { hideCode } from './hide-code.ts';
import { createKeysHandler } from './publish-keys.ts';
import { createRouter } from './route-request.ts';
import type { SiteSettings } from './settings.ts';
import { createCertificateHandler } from './show-certificate.ts';

export interface SiteOptions extends SiteSettings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  purgeKey: string;
  /** Absolute; created when missing. */
  snapshotDirectory: string;
  /** Values of Host that are answered. */
  allowedHosts: readonly string[];
  /** IP addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
  log: Logger;
  origin: Origin;
  staticFiles: StaticFiles;
  /** Renders every page anew at each request, to work on the site itself. */
  keepsNothing?: boolean;
}

export interface RunningSite {
  port: number;
  /** Finishes what runs, within ten seconds, then stops. */
  stop(): Promise<void>;
}

const cacheBytes = 128 * 1024 * 1024;
const pollIntervalMs = 2_000;
const pollTimeoutMs = 5_000;
const drainMs = 10_000;

const draftPictures = `/media/${draftPicturePrefix}`;

function isPreviewed(pathname: string): boolean {
  return pathname === '/preview' || pathname.startsWith(draftPictures);
}

/** Starts the public site: a server, the page cache before the pages, and the watch over what is published. */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const { log, origin, publicUrl, allowedHosts: hosts } = options;
  const logEvent = (event: string, detail: object) => log.warn(detail, event);
  const cache = createPageCache({
    origin,
    hosts,
    publicUrl,
    allowedQuery: () => [],
    bypass: (url) => isPreviewed(url.pathname) || options.keepsNothing === true,
    maxBytes: cacheBytes,
    snapshot: createDiskSnapshot(options.snapshotDirectory),
    requestId: requestIdOf,
    log: logEvent,
  });
  const refuse = createRefusal(origin, publicUrl);
  const cms = createCmsClient({ cmsUrl: options.cmsUrl, timeoutMs: pollTimeoutMs });
  const route = createRouter({
    hosts,
    refuse,
    reader: createReaderRoutes({ publicUrl, hosts, refuse }),
    staticFiles: options.staticFiles,
    cached: cache.handle,
    purge: createPurgeEndpoint({ cache, key: options.purgeKey }),
    certificate: createCertificateHandler({ ...options, refuse }),
    keys: createKeysHandler(cms),
    live: (_request, response) => sendHealth(response, 200, { status: 'live' }),
    // Without the CMS the site still answers from what it kept, so it is ready as soon as it listens.
    ready: (_request, response) =>
      sendHealth(response, 200, { status: 'ready', contentVersion: cache.versions.known() }),
  });
  const server = createHttpServer({
    handle: withHeadersAndLog(route, { ...options, pathInLog: hideCode }),
    log: logEvent,
  });
  const port = await server.listen(options.port, options.host);
  const polling = new AbortController();
  const polled = followContentVersion({
    cache,
    fetchChanges: (since) => cms.fetchChanges(since),
    intervalMs: pollIntervalMs,
    signal: polling.signal,
    log: logEvent,
  });
  return {
    port,
    async stop() {
      polling.abort();
      await Promise.all([server.drain(drainMs), polled]);
    },
  };
}
