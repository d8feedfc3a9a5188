import { describe, expect, test } from 'vitest';
import { readPortalConfig } from '../src/portal.ts';
import { demoEnvironment, productionEnvironment } from './production-environment.ts';
import { listPortalRefusals } from './refusals.ts';

describe('the configuration of the portal', () => {
  test('needs nothing but its key in a demo', () => {
    const { PORTAL_KEY } = demoEnvironment;
    expect(readPortalConfig({ PORTAL_KEY })).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3002,
      publicUrl: 'http://localhost:3002',
      siteUrl: 'http://localhost:3000',
      cmsUrl: 'http://127.0.0.1:3001',
      cmsPublicUrl: 'http://localhost:3001',
      portalKey: PORTAL_KEY,
      logLevel: 'info',
      allowedHosts: ['localhost:3002', '127.0.0.1:3002', '[::1]:3002'],
      trustedProxies: [],
      warnings: [],
    });
  });

  test('answers to its public host in production, on every interface', () => {
    const config = readPortalConfig(productionEnvironment);
    expect(config).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://mentors.example.org' });
    expect(config.allowedHosts).toContain('mentors.example.org');
  });

  test('asks for neither the secret of the CMS nor the one of purges', () => {
    expect(Object.keys(listPortalRefusals({ NODE_ENV: 'production' })).sort()).toEqual([
      'CMS_URL',
      'PORTAL_KEY',
      'PUBLIC_CMS_URL',
      'PUBLIC_PORTAL_URL',
      'PUBLIC_SITE_URL',
    ]);
  });
});
