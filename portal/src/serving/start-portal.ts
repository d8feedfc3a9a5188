import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCmsClient } from '@duo/cms-client/client';
import { withHeadersAndLog } from '@duo/web-edge/answering';
import type { Origin } from '@duo/web-edge/astro-origin';
import { readForm } from '@duo/web-edge/form-body';
import type { Refuse } from '@duo/web-edge/handle';
import { sendHealth } from '@duo/web-edge/health';
import { createHttpServer } from '@duo/web-edge/http-server';
import { isTextSize, writeChoice } from '@duo/web-edge/reader/choices';
import { createReaderRoutes } from '@duo/web-edge/reader/reader-routes';
import { createRefusal } from '@duo/web-edge/refuse-request';
import type { StaticFiles } from '@duo/web-edge/static-files';
import type { Logger } from 'pino';
import { createSeals } from '../sealing/seals.ts';
import type { PortalContext, PortalSettings } from './context.ts';
import { createFileRoute } from './pass-file.ts';
import { createRenderer, type Render } from './render-page.ts';
import { createRouter } from './route-request.ts';
import { createSurroundings } from './surroundings.ts';

export interface PortalOptions extends PortalSettings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Values of Host that are answered. */
  allowedHosts: readonly string[];
  trustedProxies: readonly string[];
  log: Logger;
  originFor(locals: { portal: PortalContext }): Origin;
  staticFiles: StaticFiles;
}

export interface RunningPortal {
  port: number;
  /** Finishes what runs, within ten seconds, then stops. */
  stop(): Promise<void>;
}

const longestFormBytes = 256 * 1024;
const frameIntervalMs = 60_000;
const frameTimeoutMs = 5_000;
const drainMs = 10_000;

/** Starts the volunteers' portal: a server before Astro's pages. */
export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const { log, publicUrl, siteUrl, cmsUrl, cmsPublicUrl, portalKey } = options;
  const { allowedHosts: hosts } = options;
  const surroundings = createSurroundings(siteUrl);
  const origin = options.originFor({
    portal: {
      settings: { publicUrl, siteUrl, cmsUrl, cmsPublicUrl, portalKey },
      seals: createSeals(portalKey),
      surroundings: surroundings.read,
    },
  });
  const refuse = createRefusal(origin, publicUrl);
  const render = createRenderer(options, origin);
  const secure = publicUrl.startsWith('https:');
  const route = createRouter({
    hosts,
    refuse,
    reader: createReaderRoutes({ publicUrl, hosts, refuse }),
    staticFiles: options.staticFiles,
    show: (request, response) => render(request, response, null),
    receive: (request, response) => receive(request, response, { render, refuse, secure }),
    findFile: createFileRoute({ cmsUrl, secure, refuse }),
    live: (_request, response) => sendHealth(response, 200, { status: 'live' }),
    // Without the CMS its pages say so, and keep what was typed: ready as soon as it listens.
    ready: (_request, response) => sendHealth(response, 200, { status: 'ready' }),
  });
  const logEvent = (event: string, detail: object) => log.warn(detail, event);
  const handle = withHeadersAndLog(route, { log, publicUrl });
  const server = createHttpServer({ handle, log: logEvent });
  const port = await server.listen(options.port, options.host);
  const following = new AbortController();
  const followed = surroundings.follow({
    cms: createCmsClient({ cmsUrl, timeoutMs: frameTimeoutMs }),
    intervalMs: frameIntervalMs,
    signal: following.signal,
  });
  return {
    port,
    async stop() {
      following.abort();
      await Promise.all([server.drain(drainMs), followed]);
    },
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { render, refuse, secure }: { render: Render; refuse: Refuse; secure: boolean },
): Promise<void> {
  const form = await readForm(request, longestFormBytes);
  if ('refusal' in form) return refuse(request, response, form.refusal);
  const size = form.fields.get('size');
  // A form that carries what was typed along carries the choice of text size, too.
  if (isTextSize(size)) response.setHeader('set-cookie', writeChoice('text-size', size, secure));
  return render(request, response, form.fields);
}
