import { join } from 'node:path';
import { listAllowedHosts } from './allowed-hosts.ts';
import { checkVariables } from './check-variables.ts';
import { resolveDataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { cmsUrlRule, sitePurgeUrlsRule } from './internal-addresses.ts';
import { chooseMode, type Mode } from './mode.ts';
import { secretRule } from './secret-rules.ts';
import { type LogLevel, listSharedRules } from './shared-rules.ts';
import { listWarnings } from './warnings.ts';

/** What the site needs to know to run. Addresses are origins, without a slash at their end. */
export type SiteConfig = {
  mode: Mode;
  /** The address and port to listen on. */
  host: string;
  port: number;
  /** Where visitors reach the site. */
  publicUrl: string;
  /** Where volunteers reach the portal. */
  portalUrl: string;
  /** Where the site reaches the CMS. */
  cmsUrl: string;
  /** Where staff reach the CMS: who may frame a preview. */
  cmsPublicUrl: string;
  /** The bearer token of purges. */
  purgeKey: string;
  /** Absolute. */
  dataDirectory: string;
  /** Absolute; keeps the last good pages for a restart without the CMS. */
  snapshotDirectory: string;
  logLevel: LogLevel;
  /** Host headers to answer to. */
  allowedHosts: string[];
  /** IP addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** Sentences to log at the start. */
  warnings: string[];
};

/**
 * Interprets the environment for the site.
 * @throws ConfigurationError naming every variable at fault.
 */
export function readSiteConfig(env: Environment): SiteConfig {
  const mode = chooseMode(env);
  const values = checkVariables('The site', listSiteRules(env, mode), env);
  const { HOST: host, SITE_PORT: port, PUBLIC_SITE_URL: publicUrl } = values;
  const dataDirectory = resolveDataDirectory(values.DATA_DIR);
  return {
    mode,
    host,
    port,
    publicUrl,
    portalUrl: values.PUBLIC_PORTAL_URL,
    cmsUrl: values.CMS_URL,
    cmsPublicUrl: values.PUBLIC_CMS_URL,
    purgeKey: values.PURGE_KEY,
    dataDirectory,
    snapshotDirectory: join(dataDirectory, 'site-snapshot'),
    logLevel: values.LOG_LEVEL,
    allowedHosts: listAllowedHosts(port, [publicUrl, ...(values.SITE_PURGE_URLS ?? [])]),
    trustedProxies: values.TRUSTED_PROXIES,
    warnings: listWarnings({ mode, host, allowInsecure: values.ALLOW_INSECURE_URLS === 'yes' }),
  };
}

function listSiteRules(env: Environment, mode: Mode) {
  return {
    ...listSharedRules(env, mode),
    CMS_URL: cmsUrlRule(env, mode),
    PURGE_KEY: secretRule(mode),
    SITE_PURGE_URLS: sitePurgeUrlsRule(env, mode).optional(),
  };
}
