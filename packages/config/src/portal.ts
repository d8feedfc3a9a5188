import { listAllowedHosts } from './allowed-hosts.ts';
import { checkVariables } from './check-variables.ts';
import type { Environment } from './environment.ts';
import { cmsUrlRule } from './internal-addresses.ts';
import { chooseMode, type Mode } from './mode.ts';
import { secretRule } from './secret-rules.ts';
import { type LogLevel, listSharedRules } from './shared-rules.ts';
import { listWarnings } from './warnings.ts';

/** What the portal needs to know to run. Addresses are origins, without a slash at their end. */
export type PortalConfig = {
  mode: Mode;
  /** The address and port to listen on. */
  host: string;
  port: number;
  /** Where volunteers reach the portal. */
  publicUrl: string;
  /** Where visitors reach the site. */
  siteUrl: string;
  /** Where the portal reaches the CMS. */
  cmsUrl: string;
  /** Where staff reach the CMS: who may frame a preview. */
  cmsPublicUrl: string;
  /** Vouches to the CMS for a client's address; what seals the portal's own forms is derived from it. */
  portalKey: string;
  logLevel: LogLevel;
  /** Host headers to answer to. */
  allowedHosts: string[];
  /** IP addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** Sentences to log at the start. */
  warnings: string[];
};

/**
 * Interprets the environment for the portal.
 * @throws ConfigurationError naming every variable at fault.
 */
export function readPortalConfig(env: Environment): PortalConfig {
  const mode = chooseMode(env);
  const rules = {
    ...listSharedRules(env, mode),
    CMS_URL: cmsUrlRule(env, mode),
    PORTAL_KEY: secretRule(mode),
  };
  const values = checkVariables('The portal', rules, env);
  const { HOST: host, PORTAL_PORT: port, PUBLIC_PORTAL_URL: publicUrl } = values;
  return {
    mode,
    host,
    port,
    publicUrl,
    siteUrl: values.PUBLIC_SITE_URL,
    cmsUrl: values.CMS_URL,
    cmsPublicUrl: values.PUBLIC_CMS_URL,
    portalKey: values.PORTAL_KEY,
    logLevel: values.LOG_LEVEL,
    allowedHosts: listAllowedHosts(port, [publicUrl]),
    trustedProxies: values.TRUSTED_PROXIES,
    warnings: listWarnings({ mode, host, allowInsecure: values.ALLOW_INSECURE_URLS === 'yes' }),
  };
}
