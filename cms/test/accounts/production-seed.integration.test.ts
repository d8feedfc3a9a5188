import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import accounts from '../../src/seed/demo-accounts.json' with { type: 'json' };

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const production = {
  DUO_MODE: 'production',
  PUBLIC_SITE_URL: 'https://www.example.org',
  PUBLIC_CMS_URL: 'https://cms.example.org',
  PUBLIC_PORTAL_URL: 'https://mentors.example.org',
  SITE_PURGE_URLS: 'http://site-1.internal:3000/purge',
  PURGE_KEY: 'p'.repeat(32),
  PORTAL_KEY: 'k'.repeat(32),
  PAYLOAD_SECRET: 's'.repeat(32),
};
const demo = {
  DUO_MODE: 'demo',
  PURGE_KEY: `demo-${'0'.repeat(64)}`,
  PORTAL_KEY: `demo-${'1'.repeat(64)}`,
  PAYLOAD_SECRET: `demo-${'2'.repeat(64)}`,
};

/** Seeds an empty database in a mode. @returns the addresses of the accounts that are there afterwards. */
function seedAs(environment: Record<string, string>): string[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'cms-seed-'));
  directories.push(directory);
  const command = path.resolve(import.meta.dirname, '../../src/seed/seed.command.ts');
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    NODE_ENV: 'production' as const,
    DATA_DIR: directory,
    LOG_LEVEL: 'error',
    ...environment,
  };
  const { status, stderr } = spawnSync(process.execPath, [command], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const database = new DatabaseSync(path.join(directory, 'cms.sqlite'), { readOnly: true });
  const rows = database.prepare('select email from staff order by email').all();
  database.close();
  return rows.map(({ email }) => String(email));
}

describe('The seed', () => {
  it('makes no account in production, where everybody would know its password', () => {
    expect(seedAs(production)).toEqual([]);
  });

  it('makes the accounts of a demo in a demo', () => {
    expect(seedAs(demo)).toEqual(accounts.map(({ email }) => email).sort());
  });
});
