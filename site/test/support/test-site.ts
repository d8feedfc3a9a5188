import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroHandler, createAstroOrigin } from '@duo/web-edge/astro-origin';
import { createStaticFiles } from '@duo/web-edge/static-files';
import pino from 'pino';
import { freePort } from '../../../packages/web-edge/test/support/free-port.ts';
import { type RunningSite, startSite } from '../../src/serving/start-site.ts';
import { type MadeUpCms, startMadeUpCms } from './cms.ts';
import { purgeKey } from './purge-key.ts';

export const cmsPublicUrl = 'http://cms.example';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The built site in front of the made-up CMS. */
export interface TestSite {
  /** Its origin; another one after a restart. */
  base: string;
  cms: MadeUpCms;
  /** The log's lines, as they were written. */
  logged: Record<string, unknown>[];
  /** Reads a path without following redirects. */
  ask(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Stops it and starts it anew, with what it kept on disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the site as `astro build` left it, once it has looked at the content's version. */
export async function startTestSite(): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const cms = await startMadeUpCms();
  let running: RunningSite;
  const site: TestSite = {
    base: '',
    cms,
    logged: [],
    ask: (path, headers = {}) => fetch(site.base + path, { redirect: 'manual', headers }),
    async restart() {
      await running.stop();
      running = await start(site, folder);
    },
    async stop() {
      await running.stop();
      await cms.close();
      await rm(folder, { recursive: true });
    },
  };
  running = await start(site, folder);
  // The first look at the version outdates all that was rendered before it.
  while ((await (await site.ask('/health/ready')).json()).contentVersion === null);
  return site;
}

async function start(site: TestSite, folder: string): Promise<RunningSite> {
  const { handler }: { handler: AstroHandler } = await import(
    pathToFileURL(join(dist, 'server', 'entry.mjs')).href
  );
  const port = await freePort();
  site.base = `http://127.0.0.1:${port}`;
  const settings = { publicUrl: site.base, cmsUrl: site.cms.url, cmsPublicUrl };
  return startSite({
    ...settings,
    host: '127.0.0.1',
    port,
    purgeKey,
    snapshotDirectory: join(folder, 'snapshot'),
    allowedHosts: [`127.0.0.1:${port}`],
    trustedProxies: ['127.0.0.1'],
    log: pino({ base: null }, { write: (line) => void site.logged.push(JSON.parse(line)) }),
    origin: createAstroOrigin(handler, { settings }),
    staticFiles: createStaticFiles(join(dist, 'client')),
  });
}
