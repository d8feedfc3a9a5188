import { z } from 'zod';
import { defaultPorts } from './default-ports.ts';
import type { Environment } from './environment.ts';
import { type Mode, modes } from './mode.ts';
import { hostRule, portRule, trustedProxiesRule } from './network-rules.ts';
import { publicUrlRule } from './url-rules.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The severities that pino knows. */
export type LogLevel = (typeof logLevels)[number];

/** The rules of the variables that mean the same to every part. */
export function listSharedRules(env: Environment, mode: Mode) {
  const allowInsecure = env.ALLOW_INSECURE_URLS === 'yes';
  const publicUrl = (demoDefault: string) => publicUrlRule({ mode, allowInsecure, demoDefault });
  return {
    DUO_MODE: z.enum(modes, { error: `must be ${modes.join(' or ')}.` }).default(mode),
    HOST: hostRule(mode),
    SITE_PORT: portRule(defaultPorts.site),
    CMS_PORT: portRule(defaultPorts.cms),
    PORTAL_PORT: portRule(defaultPorts.portal),
    PUBLIC_SITE_URL: publicUrl(`http://localhost:${env.SITE_PORT ?? defaultPorts.site}`),
    PUBLIC_CMS_URL: publicUrl(`http://localhost:${env.CMS_PORT ?? defaultPorts.cms}`),
    PUBLIC_PORTAL_URL: publicUrl(`http://localhost:${env.PORTAL_PORT ?? defaultPorts.portal}`),
    DATA_DIR: z.string().default('.data'),
    TRUSTED_PROXIES: trustedProxiesRule,
    ALLOW_INSECURE_URLS: z.enum(['yes', 'no'], { error: 'must be yes or no.' }).default('no'),
    LOG_LEVEL: z
      .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}.` })
      .default('info'),
  };
}
