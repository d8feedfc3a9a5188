import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSiteConfig } from '../src/site.ts';
import { demoEnvironment, productionEnvironment } from './production-environment.ts';
import { listSiteRefusals } from './refusals.ts';

describe('the configuration of the site in a demo', () => {
  test('needs nothing but the purge key', () => {
    const { PURGE_KEY } = demoEnvironment;
    const { dataDirectory, snapshotDirectory, ...config } = readSiteConfig({ PURGE_KEY });
    expect(isAbsolute(dataDirectory)).toBe(true);
    expect(snapshotDirectory.startsWith(dataDirectory)).toBe(true);
    expect(config).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      portalUrl: 'http://localhost:3002',
      cmsUrl: 'http://127.0.0.1:3001',
      cmsPublicUrl: 'http://localhost:3001',
      purgeKey: PURGE_KEY,
      logLevel: 'info',
      allowedHosts: ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'],
      trustedProxies: [],
      warnings: [],
    });
  });

  test('derives its addresses from the ports', () => {
    const config = readSiteConfig({ ...demoEnvironment, SITE_PORT: '4000', CMS_PORT: '4001' });
    expect(config.publicUrl).toBe('http://localhost:4000');
    expect(config.cmsUrl).toBe('http://127.0.0.1:4001');
    expect(config.cmsPublicUrl).toBe('http://localhost:4001');
  });
});

describe('the configuration of the site in production', () => {
  test('starts with what production asks for', () => {
    expect(readSiteConfig(productionEnvironment)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://www.example.org',
      cmsUrl: 'http://cms.internal:3001',
      cmsPublicUrl: 'https://cms.example.org',
    });
  });

  test('answers to its public host and to those that purges are posted to', () => {
    const { allowedHosts } = readSiteConfig(productionEnvironment);
    expect(allowedHosts).toEqual(
      expect.arrayContaining(['www.example.org', 'site-1.internal:3000', 'site-2.internal:3000']),
    );
  });

  test('asks for neither the secrets of the other parts nor a database', () => {
    expect(Object.keys(listSiteRefusals({ NODE_ENV: 'production' })).sort()).toEqual([
      'CMS_URL',
      'PUBLIC_CMS_URL',
      'PUBLIC_PORTAL_URL',
      'PUBLIC_SITE_URL',
      'PURGE_KEY',
    ]);
  });
});
