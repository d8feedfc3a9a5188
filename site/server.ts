import { join } from 'node:path';
import { ConfigurationError } from '@duo/config/configuration-error';
import { readEnvironment } from '@duo/config/environment';
import { readSiteConfig } from '@duo/config/site';
import { runPart } from '@duo/web-edge/run-part';
import { startSite } from './src/serving/start-site.ts';

await runPart({
  name: 'site',
  portVariable: 'SITE_PORT',
  dist: join(import.meta.dirname, 'dist'),
  readConfig: () => readSiteConfig(readEnvironment()),
  start(config, { originFor, ...built }) {
    const { publicUrl, cmsUrl, cmsPublicUrl } = config;
    const origin = originFor({ settings: { publicUrl, cmsUrl, cmsPublicUrl } });
    return startSite({ ...config, ...built, origin });
  },
  describe: (error) => (error instanceof ConfigurationError ? error.message : undefined),
});
