import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import accounts from '../../src/seed/demo-accounts.json' with { type: 'json' };
import { makeCertificateKey } from '../support/certificate-key.ts';

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
  CERTIFICATE_KEY: makeCertificateKey(),
};
const demo = {
  DUO_MODE: 'demo',
  PURGE_KEY: `demo-${'0'.repeat(64)}`,
  PORTAL_KEY: `demo-${'1'.repeat(64)}`,
  PAYLOAD_SECRET: `demo-${'2'.repeat(64)}`,
  CERTIFICATE_KEY: `demo-${makeCertificateKey()}`,
};

const makeDirectory = () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'cms-seed-'));
  directories.push(directory);
  return directory;
};

/** What is in a database after it was seeded in a mode. */
function seedAs(environment: Record<string, string>, directory: string) {
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
  const list = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => String(Object.values(row)[0]));
  const seeded = {
    staff: list('select email from staff order by email'),
    volunteers: list('select email from volunteers order by email'),
    states: list('select state from applications order by id'),
    mails: list('select kind from mails'),
    sectors: list("select name from sectors_locales where _locale = 'nl'"),
    notes: list('select version from information_notes'),
  };
  database.close();
  return seeded;
}

describe('The seed', () => {
  it('makes no account and no applicant in production, but what an application needs', () => {
    const seeded = seedAs(production, makeDirectory());
    expect(seeded).toMatchObject({ staff: [], volunteers: [], states: [], notes: ['1'] });
    expect(seeded.sectors).toHaveLength(15);
  }, 120_000);

  it('makes accounts and applicants in a demo, once', () => {
    const directory = makeDirectory();
    const seeded = seedAs(demo, directory);
    expect(seeded.staff).toEqual(accounts.map(({ email }) => email).sort());
    expect(new Set(seeded.states)).toEqual(
      new Set([
        'draft',
        'submitted',
        'screening',
        'info_session',
        'interview',
        // Acceptance enrols, since the course is live by then.
        'in_training',
        // One of them has finished it.
        'ready',
        'on_hold',
        'withdrawn',
        'declined',
      ]),
    );
    expect(seeded.volunteers.every((email) => email.endsWith('@demo.example'))).toBe(true);
    expect(seeded.mails).toEqual([]);
    expect(seedAs(demo, directory)).toEqual(seeded);
  }, 180_000);
});
