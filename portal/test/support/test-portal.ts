import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroHandler, createAstroOrigin } from '@duo/web-edge/astro-origin';
import { createStaticFiles } from '@duo/web-edge/static-files';
import pino from 'pino';
import { freePort } from '../../../packages/web-edge/test/support/free-port.ts';
import { type RunningPortal, startPortal } from '../../src/serving/start-portal.ts';
import { type FakeCms, startFakeCms } from './fake-cms.ts';

export const portalKey = 'a-portal-key-of-the-tests-0123456789';

/** Where staff reach the CMS of the tests. */
export const cmsPublicUrl = 'http://cms.example';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The built portal in front of the fake CMS. */
export interface TestPortal {
  base: string;
  cms: FakeCms;
  /** The log's lines, as they were written. */
  logged: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Starts the portal as `astro build` left it. */
export async function startTestPortal(
  options: { trustedProxies?: string[] } = {},
): Promise<TestPortal> {
  const cms = await startFakeCms();
  const logged: TestPortal['logged'] = [];
  const port = await freePort();
  const { handler }: { handler: AstroHandler } = await import(
    pathToFileURL(join(dist, 'server', 'entry.mjs')).href
  );
  const running: RunningPortal = await startPortal({
    host: '127.0.0.1',
    port,
    publicUrl: 'http://portal.example',
    siteUrl: 'http://site.example',
    cmsUrl: cms.url,
    cmsPublicUrl,
    portalKey,
    allowedHosts: [`127.0.0.1:${port}`],
    trustedProxies: options.trustedProxies ?? [],
    log: pino({ base: null }, { write: (line) => void logged.push(JSON.parse(line)) }),
    originFor: (locals) => createAstroOrigin(handler, locals),
    staticFiles: createStaticFiles(join(dist, 'client')),
  });
  return {
    base: `http://127.0.0.1:${port}`,
    cms,
    logged,
    async stop() {
      await running.stop();
      await cms.down();
    },
  };
}
