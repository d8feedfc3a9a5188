import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError } from '@duo/config/configuration-error';
import { readEnvironment } from '@duo/config/environment';
import { readSiteConfig, type SiteConfig } from '@duo/config/site';
import pino from 'pino';
import { type AstroHandler, createAstroOrigin } from './src/serving/astro-origin.ts';
import { startSite } from './src/serving/start-site.ts';
import { createStaticFiles } from './src/serving/static-files.ts';

const dist = join(import.meta.dirname, 'dist');

async function serve(config: SiteConfig): Promise<void> {
  const log = pino({ level: config.logLevel, base: { part: 'site' } });
  for (const warning of config.warnings) log.warn(warning);
  const entry: { handler: AstroHandler } = await import(
    pathToFileURL(join(dist, 'server', 'entry.mjs')).href
  );
  const { publicUrl, cmsUrl, cmsPublicUrl } = config;
  const site = await startSite({
    ...config,
    log,
    origin: createAstroOrigin(entry.handler, { settings: { publicUrl, cmsUrl, cmsPublicUrl } }),
    staticFiles: createStaticFiles(join(dist, 'client')),
  });
  log.info({ port: site.port, publicUrl }, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => log.info('stopped')));
  }
}

function explain(error: unknown): string | undefined {
  if (error instanceof ConfigurationError) return error.message;
  const { code, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port of the site is in use. SITE_PORT names another.';
  if (code === 'ERR_MODULE_NOT_FOUND' && !existsSync(dist)) {
    return 'The site has not been built yet. "npm run build" in its folder builds it.';
  }
  return stack;
}

try {
  await serve(readSiteConfig(readEnvironment()));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
