import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnvironmentFile } from './environment-file.mjs';

const secretNames = ['PAYLOAD_SECRET', 'PURGE_KEY', 'PORTAL_KEY', 'CERTIFICATE_KEY'];

/**
 * The environment with the secrets that a demo needs. Those already set stay; the others come from
 * `secrets.env` in the data directory, where they are made once. Their beginning, `demo-`, is what
 * production refuses.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} dataDirectory
 * @returns {NodeJS.ProcessEnv}
 */
export function addDemoSecrets(env, dataDirectory) {
  const missing = secretNames.filter((name) => !env[name]);
  if (missing.length === 0) return env;
  const file = join(dataDirectory, 'secrets.env');
  const kept = existsSync(file) ? parseEnvironmentFile(file) : {};
  const made = secretNames
    .filter((name) => !kept[name])
    .map((name) => [name, makeDemoSecret(name)]);
  const secrets = { ...kept, ...Object.fromEntries(made) };
  if (made.length > 0) keepSecrets(file, secrets);
  return { ...env, ...Object.fromEntries(missing.map((name) => [name, secrets[name]])) };
}

/** @param {string} name */
function makeDemoSecret(name) {
  if (name !== 'CERTIFICATE_KEY') return `demo-${randomBytes(32).toString('hex')}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return `demo-${Buffer.from(pem).toString('base64url')}`;
}

/**
 * @param {string} file
 * @param {Record<string, string | undefined>} secrets
 */
function keepSecrets(file, secrets) {
  mkdirSync(dirname(file), { recursive: true });
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  // The mode above counts only for a new file.
  chmodSync(file, 0o600);
}
