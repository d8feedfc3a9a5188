import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { createTestEnvironment } from '../lib/test-environment.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

const root = dirname(dirname(import.meta.dirname));

test("nothing of a developer's own product reaches the tests", () => {
  const dataDirectory = makeTemporaryFolder();
  const shell = {
    PATH: '/usr/bin',
    CHROMIUM_PATH: '/opt/chromium',
    DATABASE_URL: 'mongodb://db/duo',
    NODE_ENV: 'production',
    SITE_PORT: '3000',
    DATA_DIR: '.data',
    PURGE_KEY: 'own',
  };
  const made = createTestEnvironment({ root, shell, dataDirectory });
  const { PAYLOAD_SECRET, PURGE_KEY, PORTAL_KEY, CERTIFICATE_KEY, ...env } = made;
  expect(env).toEqual({
    PATH: '/usr/bin',
    CHROMIUM_PATH: '/opt/chromium',
    DATA_DIR: dataDirectory,
    TEST_DATA_DIR: dataDirectory,
    DUO_MODE: 'demo',
  });
  expect([PAYLOAD_SECRET, PURGE_KEY, PORTAL_KEY, CERTIFICATE_KEY]).toEqual([
    expect.stringMatching(/^demo-/),
    expect.stringMatching(/^demo-/),
    expect.stringMatching(/^demo-/),
    expect.stringMatching(/^demo-/),
  ]);
});
