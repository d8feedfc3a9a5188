import { listAllowedHosts } from './allowed-hosts.ts';
import { certificateKeyRule } from './certificate-key.ts';
import { checkVariables } from './check-variables.ts';
import { resolveDataDirectory } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { cmsUrlRule, sitePurgeUrlsRule } from './internal-addresses.ts';
import { listMailRules, listMailWarnings, type MailConfig, readMailConfig } from './mail.ts';
import { chooseMode, type Mode } from './mode.ts';
import { secretRule } from './secret-rules.ts';
import { type LogLevel, listSharedRules } from './shared-rules.ts';
import { databaseUrlRule } from './url-rules.ts';
import { listWarnings } from './warnings.ts';

/** What the CMS needs to know to run. Addresses are origins, without a slash at their end. */
export type CmsConfig = {
  mode: Mode;
  /** The address and port to listen on. */
  host: string;
  port: number;
  /** Where staff reach the CMS. */
  publicUrl: string;
  /** Where visitors reach the site. */
  siteUrl: string;
  /** Where volunteers reach the portal. */
  portalUrl: string;
  /** Full addresses to post purges to, one for each site process. */
  sitePurgeUrls: string[];
  /** The bearer token of purges. */
  purgeKey: string;
  /** Proves that the portal vouches for a client's address and a request's id. */
  portalKey: string;
  payloadSecret: string;
  /** Signs badges; see `readCertificateKey`. */
  certificateKey: string;
  mail: MailConfig;
  /** Of a MongoDB replica set; `undefined` means SQLite in `dataDirectory`. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDirectory: string;
  /** IP addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  logLevel: LogLevel;
  /** Host headers to answer to. */
  allowedHosts: string[];
  /** Sentences to log at the start. */
  warnings: string[];
};

/**
 * Interprets the environment for the CMS.
 * @throws ConfigurationError naming every variable at fault.
 */
export function readCmsConfig(env: Environment): CmsConfig {
  const mode = chooseMode(env);
  const values = checkVariables('The CMS', listCmsRules(env, mode), env);
  const { HOST: host, CMS_PORT: port, PUBLIC_CMS_URL: publicUrl } = values;
  return {
    mode,
    host,
    port,
    publicUrl,
    siteUrl: values.PUBLIC_SITE_URL,
    portalUrl: values.PUBLIC_PORTAL_URL,
    sitePurgeUrls: values.SITE_PURGE_URLS,
    purgeKey: values.PURGE_KEY,
    portalKey: values.PORTAL_KEY,
    payloadSecret: values.PAYLOAD_SECRET,
    certificateKey: values.CERTIFICATE_KEY,
    mail: readMailConfig(values),
    databaseUrl: values.DATABASE_URL,
    dataDirectory: resolveDataDirectory(values.DATA_DIR),
    trustedProxies: values.TRUSTED_PROXIES,
    logLevel: values.LOG_LEVEL,
    allowedHosts: listAllowedHosts(port, [publicUrl, values.CMS_URL]),
    warnings: [
      ...listWarnings({ mode, host, allowInsecure: values.ALLOW_INSECURE_URLS === 'yes' }),
      ...listMailWarnings(mode, values),
    ],
  };
}

function listCmsRules(env: Environment, mode: Mode) {
  return {
    ...listSharedRules(env, mode),
    ...listMailRules(env),
    PURGE_KEY: secretRule(mode),
    PORTAL_KEY: secretRule(mode),
    PAYLOAD_SECRET: secretRule(mode),
    CERTIFICATE_KEY: certificateKeyRule(mode),
    DATABASE_URL: databaseUrlRule,
    SITE_PURGE_URLS: sitePurgeUrlsRule(env, mode),
    CMS_URL: cmsUrlRule(env, mode).optional(),
  };
}
