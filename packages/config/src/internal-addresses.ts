import { defaultPorts } from './default-ports.ts';
import type { Environment } from './environment.ts';
import type { Mode } from './mode.ts';
import { internalUrlRule, purgeUrlsRule } from './url-rules.ts';

/** The rule of `CMS_URL`: where the site reaches the CMS. */
export function cmsUrlRule(env: Environment, mode: Mode) {
  const demoDefault = `http://127.0.0.1:${env.CMS_PORT ?? defaultPorts.cms}`;
  return internalUrlRule({ mode, demoDefault });
}

/** The rule of `SITE_PURGE_URLS`: where the CMS reaches every site process. */
export function sitePurgeUrlsRule(env: Environment, mode: Mode) {
  const demoDefault = `http://127.0.0.1:${env.SITE_PORT ?? defaultPorts.site}/purge`;
  return purgeUrlsRule({ mode, demoDefault });
}
