import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { signInVolunteer } from '../support/volunteers.ts';
import { findActs } from './support/act.ts';
import { findTraces } from './support/traces.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { removeOverdue } = await import('../../src/privacy/retention.ts');
const { startRetention } = await import('../../src/privacy/start-retention.ts');
const now = new Date();

function monthsAgo(months: number, days = 0): string {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString();
}

const run = (isDryRun = false) => removeOverdue(payload, { now, isDryRun, door: 'command' });
const countOf = async (collection: string, isDryRun = true) =>
  (await run(isDryRun)).find((category) => category.collection === collection)?.count;

async function makeVolunteer(name: string, lastSignInAt: string) {
  const volunteer = await signInVolunteer(cms, name);
  const { id } = volunteer;
  await payload.db.updateOne({ collection: 'volunteers', id, data: { lastSignInAt }, req: {} });
  return volunteer;
}

const decided = (volunteerId: number | string, decidedAt: string) => ({
  volunteerId: String(volunteerId),
  purpose: 'news' as const,
  granted: true,
  textVersion: '1',
  decidedAt,
});

const exists = async (collection: 'volunteers' | 'volunteer-consents', id: number | string) =>
  (await payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1;

describe('Personal data that is over its time', () => {
  it('is found by a dry run, which removes nothing', async () => {
    const { id } = await makeVolunteer('unused', monthsAgo(24, 1));
    expect(await countOf('volunteers')).toBe(1);
    expect(await exists('volunteers', id)).toBe(true);
  });

  it('is an account that nobody signed in to for two years, which goes with all that is hers', async () => {
    const kept = await makeVolunteer('almost-unused', monthsAgo(23, 20));
    const gone = await makeVolunteer('long-unused', monthsAgo(25));
    await run();
    expect(await exists('volunteers', gone.id)).toBe(false);
    expect(await exists('volunteers', kept.id)).toBe(true);
    expect((await gone.portal('GET', '/home')).status).toBe(401);
    expect((await kept.portal('GET', '/home')).status).toBe(200);
    const { docs } = await payload.find({
      collection: 'mails',
      where: { to: { equals: gone.email } },
    });
    expect(docs.map(({ kind }) => kind)).toEqual(['unusedErased']);
    const acts = await findActs(cms, 'volunteers', gone.id);
    expect(acts).toMatchObject([{ act: 'dataErased', door: 'command', actorId: null }]);
  });

  it('is an account that was made two years ago and never used since', async () => {
    const { id } = await signInVolunteer(cms, 'never-used');
    const data = { createdAt: monthsAgo(24, 1), lastSignInAt: null };
    await payload.db.updateOne({ collection: 'volunteers', id, data, req: {} });
    await run();
    expect(await exists('volunteers', id)).toBe(false);
  });

  it('is a consent of five years ago, unless its account is still there', async () => {
    const { id: ownerId } = await makeVolunteer('loyal', now.toISOString());
    const collection = 'volunteer-consents';
    const make = async (owner: number | string, at: string) =>
      (await payload.create({ collection, data: decided(owner, at) })).id;
    const inForce = await make(ownerId, monthsAgo(60, 1));
    const orphaned = await make(987_654, monthsAgo(60, 1));
    const recent = await make(987_654, monthsAgo(59));
    expect(await countOf(collection)).toBe(1);
    await run();
    const left = await Promise.all([inForce, orphaned, recent].map((id) => exists(collection, id)));
    expect(left).toEqual([true, false, true]);
    const acts = await findActs(cms, collection);
    expect(acts.filter(({ act }) => act === 'overdueRemoved')).toMatchObject([
      { count: 1, door: 'command', aboutId: null },
    ]);
  });

  it('is an act of the audit of two years ago', async () => {
    const make = (at: string) =>
      payload.db.create({
        collection: 'audit',
        data: { at, act: 'mailRead', door: 'admin', aboutCollection: 'old-mails' },
        req: {},
      });
    await make(monthsAgo(24, 1));
    await make(monthsAgo(23));
    await run();
    expect(await findActs(cms, 'old-mails')).toHaveLength(1);
  });

  it('is an address that got no mail for two years, of which nothing is left in the files', async () => {
    const address = 'stopped-long-ago@visitor.example';
    const { id } = await payload.create({
      collection: 'blocked-addresses',
      data: { address, reason: 'bounced', addressHash: 'a' },
    });
    const data = { createdAt: monthsAgo(24, 1) };
    await payload.db.updateOne({ collection: 'blocked-addresses', id, data, req: {} });
    expect(findTraces(cms, address)).not.toEqual([]);
    await run();
    expect(findTraces(cms, address)).toEqual([]);
  });

  it('is removed five hundred at a time, since others wait for the writer meanwhile', async () => {
    const { createLocalReq } = await import('payload');
    const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
    const req = await createLocalReq({}, payload);
    const actsBefore = (await findActs(cms, 'volunteer-consents')).length;
    await runInTransaction(req, async () => {
      for (let number = 0; number < 1_100; number += 1) {
        const data = decided(`gone-${number}`, monthsAgo(24 * 12));
        await payload.db.create({ collection: 'volunteer-consents', data, req, returning: false });
      }
    });
    expect(await countOf('volunteer-consents', false)).toBe(1_100);
    expect(await countOf('volunteer-consents')).toBe(0);
    const acts = (await findActs(cms, 'volunteer-consents')).slice(actsBefore);
    expect(acts.map(({ count }) => count)).toEqual([500, 500, 100]);
  });

  it('is removed by the process itself', async () => {
    const { id } = await makeVolunteer('found-by-clock', monthsAgo(30));
    const stop = startRetention(payload, 3_600_000);
    await vi.waitFor(async () => expect(await exists('volunteers', id)).toBe(false));
    await stop();
    const acts = await findActs(cms, 'volunteers', id);
    expect(acts).toMatchObject([{ act: 'dataErased', door: 'schedule' }]);
  });

  it('is looked for in what a process that was killed had erased and not yet forgotten', async () => {
    const { createLocalReq } = await import('payload');
    const { eraseAccount } = await import('../../src/privacy/erase-person.ts');
    const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
    const { id, email } = await makeVolunteer('killed-meanwhile', now.toISOString());
    const req = await createLocalReq({}, payload);
    const person = { collection: 'volunteers', id, email } as const;
    await runInTransaction(req, () => eraseAccount(req, person));
    expect(findTraces(cms, email)).not.toEqual([]);
    await startRetention(payload, 3_600_000)();
    expect(findTraces(cms, email)).toEqual([]);
  });

  it('is shown and removed by a command', async () => {
    const { id } = await makeVolunteer('found-by-command', monthsAgo(30));
    const command = path.resolve(import.meta.dirname, '../../src/privacy/retention.command.ts');
    const call = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: process.env });
    const dry = call('--dry-run');
    expect(dry.stdout, dry.stderr).toContain('volunteers, kept for 24 months: 1 over their time');
    expect(await exists('volunteers', id)).toBe(true);
    const real = call();
    expect(real.stdout, real.stderr).toContain('volunteers, kept for 24 months: 1 removed');
    expect(await exists('volunteers', id)).toBe(false);
  });
});
