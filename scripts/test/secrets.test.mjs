import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCertificateKey } from '@duo/config/certificate-key';
import { expect, test } from 'vitest';
import { addDemoSecrets } from '../lib/secrets.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

test('the first start makes secrets that only their owner can read', () => {
  const folder = join(makeTemporaryFolder(), 'data');
  const { PAYLOAD_SECRET, PURGE_KEY, CERTIFICATE_KEY } = addDemoSecrets({}, folder);
  expect(PAYLOAD_SECRET).toMatch(/^demo-[0-9a-f]{64}$/);
  expect(PURGE_KEY).toMatch(/^demo-[0-9a-f]{64}$/);
  expect(PURGE_KEY).not.toBe(PAYLOAD_SECRET);
  expect(CERTIFICATE_KEY).toMatch(/^demo-/);
  expect(readCertificateKey(CERTIFICATE_KEY ?? '').asymmetricKeyType).toBe('rsa');
  expect(statSync(join(folder, 'secrets.env')).mode & 0o777).toBe(0o600);
});

test('later starts use the same secrets', () => {
  const folder = makeTemporaryFolder();
  expect(addDemoSecrets({}, folder)).toEqual(addDemoSecrets({}, folder));
});

test('a secret of the environment wins over the made one', () => {
  const folder = makeTemporaryFolder();
  const made = addDemoSecrets({}, folder);
  const own = addDemoSecrets({ PURGE_KEY: 'own', OTHER: 'kept' }, folder);
  expect(own).toEqual({ ...made, PURGE_KEY: 'own', OTHER: 'kept' });
});

test('nothing is written when the environment has every secret', () => {
  const folder = makeTemporaryFolder();
  const secrets = { PAYLOAD_SECRET: 'a', PURGE_KEY: 'b', PORTAL_KEY: 'c', CERTIFICATE_KEY: 'd' };
  addDemoSecrets(secrets, folder);
  expect(() => statSync(join(folder, 'secrets.env'))).toThrow('ENOENT');
});

test('a secret that an older file lacks is added, and the others stay', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'secrets.env'), 'PAYLOAD_SECRET=demo-old\n', { mode: 0o644 });
  const { PAYLOAD_SECRET, PURGE_KEY } = addDemoSecrets({}, folder);
  expect(PAYLOAD_SECRET).toBe('demo-old');
  expect(readFileSync(join(folder, 'secrets.env'), 'utf8')).toContain(`PURGE_KEY=${PURGE_KEY}`);
  expect(statSync(join(folder, 'secrets.env')).mode & 0o777).toBe(0o600);
});
