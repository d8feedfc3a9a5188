import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../lib/settings.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

const parts = JSON.parse(readFileSync(join(import.meta.dirname, '../parts.json'), 'utf8'));

test('a developer who sets nothing gets a demo on the loopback, run in production form', () => {
  const root = makeTemporaryFolder();
  const { mode, host, dataDirectory, env } = readSettings({ root, parts, shell: {} });
  expect({ mode, host, dataDirectory }).toEqual({
    mode: 'demo',
    host: '127.0.0.1',
    dataDirectory: join(root, '.data'),
  });
  expect(env).toEqual({
    DUO_MODE: 'demo',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: join(root, '.data'),
    SITE_PORT: '3000',
    CMS_PORT: '3001',
    PORTAL_PORT: '3002',
  });
});

test('NODE_ENV=production means production unless DUO_MODE says otherwise', () => {
  const root = makeTemporaryFolder();
  const shell = { NODE_ENV: 'production' };
  expect(readSettings({ root, parts, shell })).toMatchObject({
    mode: 'production',
    host: '0.0.0.0',
  });
  const demo = readSettings({ root, parts, shell: { ...shell, DUO_MODE: 'demo' } });
  expect(demo.mode).toBe('demo');
});

test('the shell wins over .env, and an empty variable counts as one that is not set', () => {
  const root = makeTemporaryFolder();
  writeFileSync(join(root, '.env'), 'SITE_PORT=4000\nCMS_PORT=4001\nLOG_LEVEL=debug\n');
  const { env } = readSettings({ root, parts, shell: { SITE_PORT: '5000', LOG_LEVEL: '' } });
  expect(env).toMatchObject({ SITE_PORT: '5000', CMS_PORT: '4001', LOG_LEVEL: 'debug' });
});

test('tests never meet the database that a developer put into .env', () => {
  const root = makeTemporaryFolder();
  writeFileSync(join(root, '.env'), 'DATABASE_URL=mongodb://db/duo\n');
  const { env } = readSettings({ root, parts, shell: { TEST_DATA_DIR: '/tmp/test' } });
  expect(env).not.toHaveProperty('DATABASE_URL');
});

test.each([
  ['SITE_PORT', '70000'],
  ['CMS_PORT', 'three'],
  ['DUO_MODE', 'staging'],
])('%s=%s is refused by its name', (variable, text) => {
  const root = makeTemporaryFolder();
  expect(() => readSettings({ root, parts, shell: { [variable]: text } })).toThrow(variable);
});
