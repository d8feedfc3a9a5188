import { describe, expect, test } from 'vitest';
import type { Environment } from '../src/environment.ts';
import { readSiteConfig } from '../src/site.ts';
import { demoEnvironment, productionEnvironment } from './production-environment.ts';
import { listCmsRefusals, listPortalRefusals, listSiteRefusals } from './refusals.ts';

const parts = [
  ['the site', listSiteRefusals],
  ['the CMS', listCmsRefusals],
  ['the portal', listPortalRefusals],
] as const;

describe.each(parts)('%s', (_part, listRefusals) => {
  test.each([
    ['PUBLIC_SITE_URL', 'http://www.example.org', 'ALLOW_INSECURE_URLS'],
    ['PUBLIC_CMS_URL', 'http://cms.example.org', 'ALLOW_INSECURE_URLS'],
    ['PUBLIC_PORTAL_URL', 'http://mentors.example.org', 'ALLOW_INSECURE_URLS'],
    ['PUBLIC_SITE_URL', 'https://www.example.org/fr', 'without path'],
    ['PUBLIC_SITE_URL', 'https://user:word@www.example.org', 'without path'],
    ['PUBLIC_SITE_URL', 'www.example.org', 'without path'],
    ['PUBLIC_SITE_URL', 'ftp://www.example.org', 'without path'],
    ['SITE_PORT', '70000', 'between 1 and 65535'],
    ['SITE_PORT', '0', 'between 1 and 65535'],
    ['CMS_PORT', '30e2', 'between 1 and 65535'],
    ['PORTAL_PORT', '99999', 'between 1 and 65535'],
    ['TRUSTED_PROXIES', '10.0.0.1,10.0.0.0/33', '192.168.0.0/16'],
    ['TRUSTED_PROXIES', 'proxy.internal', '192.168.0.0/16'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8', '192.168.0.0/16'],
    ['HOST', 'not a host', '127.0.0.1'],
    ['LOG_LEVEL', 'loud', 'info'],
    ['ALLOW_INSECURE_URLS', 'true', 'yes or no'],
    ['DUO_MODE', 'staging', 'demo or production'],
  ])('refuses %s=%s and says what to do', (variable, text, remedy) => {
    const refusals = listRefusals({ ...productionEnvironment, [variable]: text });
    expect(refusals).toEqual({ [variable]: expect.stringContaining(remedy) });
  });

  test('accepts http in production when ALLOW_INSECURE_URLS=yes', () => {
    const env = { ...insecureEnvironment, ALLOW_INSECURE_URLS: 'yes' };
    expect(listRefusals(env)).toEqual({});
  });
});

const insecureEnvironment: Environment = {
  ...productionEnvironment,
  PUBLIC_SITE_URL: 'http://localhost:3000/',
  PUBLIC_CMS_URL: 'http://localhost:3001/',
  PUBLIC_PORTAL_URL: 'http://localhost:3002/',
};

describe('the variables that mean the same to every part', () => {
  test('an insecure public address is warned of aloud', () => {
    const config = readSiteConfig({ ...insecureEnvironment, ALLOW_INSECURE_URLS: 'yes' });
    expect(config.publicUrl).toBe('http://localhost:3000');
    expect(config.warnings).toEqual([expect.stringContaining('ALLOW_INSECURE_URLS=yes')]);
  });

  test('DUO_MODE=demo keeps the demo where NODE_ENV is production', () => {
    const env = { ...demoEnvironment, NODE_ENV: 'production', DUO_MODE: 'demo' };
    expect(readSiteConfig(env).mode).toBe('demo');
  });

  test('DUO_MODE=production asks as much as NODE_ENV=production', () => {
    expect(listSiteRefusals({ ...demoEnvironment, DUO_MODE: 'production' })).toHaveProperty(
      'PURGE_KEY',
    );
  });
});
