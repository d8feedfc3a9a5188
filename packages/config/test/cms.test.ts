import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCmsConfig } from '../src/cms.ts';
import { demoEnvironment, makeKey, productionEnvironment } from './production-environment.ts';
import { listCmsRefusals } from './refusals.ts';

describe('the configuration of the CMS in a demo', () => {
  test('needs nothing but the secrets', () => {
    const { dataDirectory, ...config } = readCmsConfig(demoEnvironment);
    expect(isAbsolute(dataDirectory)).toBe(true);
    expect(config).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3001,
      publicUrl: 'http://localhost:3001',
      siteUrl: 'http://localhost:3000',
      portalUrl: 'http://localhost:3002',
      sitePurgeUrls: ['http://127.0.0.1:3000/purge'],
      purgeKey: demoEnvironment.PURGE_KEY,
      portalKey: demoEnvironment.PORTAL_KEY,
      payloadSecret: demoEnvironment.PAYLOAD_SECRET,
      certificateKey: demoEnvironment.CERTIFICATE_KEY,
      mail: {
        from: 'DUO for a JOB <no-reply@localhost>',
        resendKey: undefined,
        webhookSecret: undefined,
      },
      databaseUrl: undefined,
      trustedProxies: [],
      logLevel: 'info',
      allowedHosts: ['localhost:3001', '127.0.0.1:3001', '[::1]:3001'],
      warnings: [],
    });
  });

  test('derives its addresses from the ports', () => {
    const config = readCmsConfig({ ...demoEnvironment, SITE_PORT: '4000', CMS_PORT: '4001' });
    expect(config.port).toBe(4001);
    expect(config.publicUrl).toBe('http://localhost:4001');
    expect(config.siteUrl).toBe('http://localhost:4000');
    expect(config.sitePurgeUrls).toEqual(['http://127.0.0.1:4000/purge']);
  });

  test('names every secret when it is started by hand without them', () => {
    const refusals = listCmsRefusals({});
    expect(Object.keys(refusals).sort()).toEqual([
      'CERTIFICATE_KEY',
      'PAYLOAD_SECRET',
      'PORTAL_KEY',
      'PURGE_KEY',
    ]);
    expect(refusals.PAYLOAD_SECRET).toContain('npm start');
  });

  test('warns when it listens to more than this machine', () => {
    const config = readCmsConfig({ ...demoEnvironment, HOST: '0.0.0.0' });
    expect(config.warnings).toEqual([expect.stringContaining('0.0.0.0')]);
  });
});

describe('the configuration of the CMS in production', () => {
  test('starts with what production asks for, on every interface', () => {
    const config = readCmsConfig({
      ...productionEnvironment,
      DATABASE_URL: 'mongodb://a:27017,b:27017/duo?replicaSet=rs0',
      TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16,fd00::/8',
    });
    expect(config).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://cms.example.org',
      siteUrl: 'https://www.example.org',
      sitePurgeUrls: ['http://site-1.internal:3000/purge', 'http://site-2.internal:3000/purge'],
      databaseUrl: 'mongodb://a:27017,b:27017/duo?replicaSet=rs0',
      trustedProxies: ['10.0.0.1', '192.168.0.0/16', 'fd00::/8'],
      warnings: [],
    });
  });

  test('answers to its public host and to the one by which the site reaches it', () => {
    const { allowedHosts } = readCmsConfig(productionEnvironment);
    expect(allowedHosts).toEqual(
      expect.arrayContaining(['cms.example.org', 'cms.internal:3001', '127.0.0.1:3001']),
    );
  });

  test('names every variable that is missing at once', () => {
    expect(Object.keys(listCmsRefusals({ NODE_ENV: 'production' })).sort()).toEqual([
      'CERTIFICATE_KEY',
      'PAYLOAD_SECRET',
      'PORTAL_KEY',
      'PUBLIC_CMS_URL',
      'PUBLIC_PORTAL_URL',
      'PUBLIC_SITE_URL',
      'PURGE_KEY',
      'SITE_PURGE_URLS',
    ]);
  });

  test.each([
    ['PAYLOAD_SECRET', 's'.repeat(31), 'shorter than 32'],
    ['PAYLOAD_SECRET', demoEnvironment.PAYLOAD_SECRET, 'made for a demo'],
    ['PORTAL_KEY', 'k'.repeat(31), 'shorter than 32'],
    ['PORTAL_KEY', demoEnvironment.PORTAL_KEY, 'made for a demo'],
    ['PURGE_KEY', 'p'.repeat(31), 'shorter than 32'],
    ['PURGE_KEY', demoEnvironment.PURGE_KEY, 'made for a demo'],
    ['CERTIFICATE_KEY', demoEnvironment.CERTIFICATE_KEY, 'made for a demo'],
    ['CERTIFICATE_KEY', 'k'.repeat(64), 'no private key of RSA'],
    ['CERTIFICATE_KEY', makeKey(1024), 'openssl genpkey'],
    ['DATABASE_URL', 'postgres://db/duo', 'mongodb://'],
    ['DATABASE_URL', 'mongodb://', 'mongodb://'],
    ['SITE_PURGE_URLS', 'site-1:3000/purge', 'http://10.0.0.5:3000/purge'],
    ['SITE_PURGE_URLS', ',', 'http://10.0.0.5:3000/purge'],
    ['CMS_URL', 'cms.internal', 'http://127.0.0.1:3001'],
  ])('refuses %s=%s and says what to do', (variable, text, remedy) => {
    const refusals = listCmsRefusals({ ...productionEnvironment, [variable]: text });
    expect(refusals).toEqual({ [variable]: expect.stringContaining(remedy) });
  });
});
