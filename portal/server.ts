import { join } from 'node:path';
import { ConfigurationError } from '@duo/config/configuration-error';
import { readEnvironment } from '@duo/config/environment';
import { readPortalConfig } from '@duo/config/portal';
import { runPart } from '@duo/web-edge/run-part';
import { startPortal } from './src/serving/start-portal.ts';

await runPart({
  name: 'portal',
  portVariable: 'PORTAL_PORT',
  dist: join(import.meta.dirname, 'dist'),
  readConfig: () => readPortalConfig(readEnvironment()),
  start: (config, built) => startPortal({ ...config, ...built }),
  describe: (error) => (error instanceof ConfigurationError ? error.message : undefined),
});
