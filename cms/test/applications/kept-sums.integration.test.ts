import { transitions } from '@duo/domain/applications/lifecycle';
import { type ApplicationState, isFinal } from '@duo/domain/applications/states';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counts } from '../../src/applications/sums/counts.ts';
import type { StoredCounts } from '../../src/applications/sums/stored-counts.ts';
import type { ApplicationChange } from '../../src/applications/update-application.ts';
import type { Application, ApplicationSum, ApplicationWord } from '../../src/payload-types.ts';
import { createRandom } from '../support/random.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { fillApplications, makeWorld, requestOf } from './support/fill.ts';
import type { World } from './support/invent-applications.ts';

const dayMs = 86_400_000;

let cms: TestCms;
let world: World;
let random: () => number;

const load = async () => ({
  ...(await import('../../src/applications/update-application.ts')),
  ...(await import('../../src/applications/write-history.ts')),
  ...(await import('../../src/applications/sums/rebuild-sums.ts')),
  ...(await import('../../src/applications/sums/stored-counts.ts')),
  ...(await import('../../src/applications/search/rebuild-words.ts')),
  ...(await import('../../src/applications/queue/load-counts.ts')),
  ...(await import('../../src/applications/queue/load-waiting.ts')),
  ...(await import('../../src/applications/queue/load-queue.ts')),
  ...(await import('../../src/applications/queue/queue-filters.ts')),
  ...(await import('../../src/applications/funnel/load-funnel.ts')),
  ...(await import('../../src/database/run-in-transaction.ts')),
});
let modules: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  cms = await startCms();
  modules = await load();
  random = createRandom(11);
  const now = new Date('2026-11-23T09:00:00Z');
  world = await makeWorld(cms.payload, { branches: 3, sectors: 2, now, days: 200 });
});

afterAll(() => cms.stop());

const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const makeReq = (): Promise<PayloadRequest> => createLocalReq({}, cms.payload);

async function readRows<T>(collection: 'application-sums' | 'application-words'): Promise<T[]> {
  const { docs } = await cms.payload.db.find<T>({
    collection,
    limit: 0,
    pagination: false,
    req: {},
  });
  return docs;
}

/** The sums as they are kept, but for rows in which nothing is left. */
async function readSums(): Promise<Record<string, Counts>> {
  const rows = await readRows<ApplicationSum>('application-sums');
  return Object.fromEntries(
    rows
      .map(({ sum, counts }) => [sum, modules.readStoredCounts(counts as StoredCounts)] as const)
      .filter(([, counts]) => Object.keys(counts).length > 0),
  );
}

async function readWords(): Promise<string[]> {
  const rows = await readRows<ApplicationWord>('application-words');
  return rows
    .map(({ application, branch, word, name }) => [application, branch, word, name].join())
    .sort();
}

/** Steps that the lifecycle knows from a state, whatever their conditions. */
function listTargets({ state, heldFrom }: Application): ApplicationState[] {
  return Object.values(transitions)
    .filter(({ from }) => (from as readonly ApplicationState[]).includes(state))
    .map(({ to }) => (to === 'whereItWas' ? (heldFrom ?? 'submitted') : to));
}

function stepTo(before: Application, to: ApplicationState, now: Date): ApplicationChange {
  const day = now.toISOString().slice(0, 10);
  return {
    state: to,
    revision: before.revision + 1,
    listing: isFinal(to) ? 'ended' : 'open',
    heldFrom: to === 'on_hold' ? (before.state as Application['heldFrom']) : null,
    stateSince: now.toISOString(),
    submittedAt: before.submittedAt ?? (to === 'submitted' ? now.toISOString() : null),
    nextOwner: isFinal(to) ? null : 'coordinator',
    dueOn: isFinal(to) ? null : day,
    returnOn: to === 'on_hold' ? day : null,
    isUnanswered: isFinal(to) ? false : before.isUnanswered,
    openKey: isFinal(to) ? `ended/${before.reference}` : before.openKey,
  };
}

function changeOf(before: Application): ApplicationChange {
  const branch = pick([...world.branches.map(({ id }) => id as number), null]);
  const owner = pick(world.branches.flatMap(({ staff }) => staff as (number | null)[]));
  const listing = before.listing === 'merged' ? 'open' : 'merged';
  return pick<ApplicationChange>([
    { branch },
    { owner },
    { owner: null },
    { isUnanswered: !before.isUnanswered },
    { name: pick(['Anne De Smet', 'Émile Zoë', '', null]) },
    ...(before.state === 'draft' || isFinal(before.state) ? [] : [{ listing } as const]),
  ]);
}

async function changeOnce(req: PayloadRequest, before: Application, now: Date) {
  const { updateApplication, writeHistory } = modules;
  const targets = before.listing === 'merged' ? [] : listTargets(before);
  const to = random() < 0.6 && targets.length > 0 ? pick(targets) : null;
  const change = to ? stepTo(before, to, now) : changeOf(before);
  const after = await updateApplication(req, before, change, now);
  if (to) {
    const what = { kind: 'step', from: before.state, to } as const;
    await writeHistory(req, { application: after, ...what, at: now, by: null, door: 'command' });
  }
  return after;
}

async function walk(number: number): Promise<void> {
  const { createApplication, runInTransaction } = modules;
  const req = await makeReq();
  let now = new Date(Date.UTC(2026, 6, 1, 12) + number * dayMs);
  const channel = pick(['portal', 'telephone'] as const);
  const name = pick(['Jan Peeters', 'Ana Ana Silva', 'Noël de la Croix']);
  const begin = { openKey: `email/${number}`, language: 'fr', channel, name } as const;
  await runInTransaction(req, async () => {
    let application = await createApplication(req, begin, now);
    for (let left = 12; left > 0; left -= 1) {
      now = new Date(now.getTime() + Math.floor(random() * 20) * dayMs);
      application = await changeOnce(req, application, now);
    }
  });
}

describe('what is kept beside the applications', () => {
  it('is, after walks through all that can happen, what a rebuild makes', async () => {
    for (let number = 0; number < 40; number += 1) await walk(number);
    const [sums, words] = [await readSums(), await readWords()];
    expect(Object.keys(sums).length).toBeGreaterThan(10);
    expect(words.length).toBeGreaterThan(20);
    await modules.rebuildSums(await makeReq());
    await modules.rebuildWords(await makeReq());
    expect(await readSums()).toEqual(sums);
    expect(await readWords()).toEqual(words);
  });

  it('is gone with the transaction that would have changed it', async () => {
    const { createApplication, runInTransaction } = modules;
    const [sums, words] = [await readSums(), await readWords()];
    const req = await makeReq();
    const begin = { openKey: 'email/lost', language: 'nl', channel: 'telephone' } as const;
    const lost = runInTransaction(req, async () => {
      await createApplication(req, { ...begin, name: 'Lost Soul' }, new Date());
      throw new Error('The power is cut.');
    });
    await expect(lost).rejects.toThrow('The power is cut.');
    expect([await readSums(), await readWords()]).toEqual([sums, words]);
  });

  it('counts all of several changes at once', async () => {
    const { createApplication, runInTransaction } = modules;
    const beginOne = async (number: number) => {
      const req = await makeReq();
      const begin = { language: 'nl', channel: 'telephone', openKey: `email/at-once-${number}` };
      await runInTransaction(req, () => createApplication(req, begin as never, new Date()));
    };
    const before = (await readSums())['none/now'] ?? {};
    await Promise.all(Array.from({ length: 20 }, (_, number) => beginOne(number)));
    const after = (await readSums())['none/now'] ?? {};
    expect(after['state/draft']).toBe((before['state/draft'] ?? 0) + 20);
  });
});

describe('the counts', () => {
  it('are as long as the lists behind them, for each who reads them', async () => {
    const { payload } = cms;
    const { loadCounts, loadWaiting, readQueue, readQueueFilters, rebuildSums } = modules;
    await fillApplications(payload, world, { count: 250, random });
    await rebuildSums(await makeReq());
    for (const staffId of world.branches.flatMap(({ staff }) => staff)) {
      const req = await requestOf(payload, staffId);
      const lengthOf = async (query: string) => {
        const filters = readQueueFilters(new URLSearchParams(query));
        return (await readQueue(req, filters, { now: world.now, count: 1_000 })).length;
      };
      const counts = await loadCounts(req, world.now);
      const behind = {
        new: await lengthOf('state=submitted'),
        dueToday: await lengthOf('due=today'),
        overdue: await lengthOf('due=overdue'),
        returning: await lengthOf('due=returning'),
        unanswered: await lengthOf('unanswered=1'),
      };
      expect(counts).toMatchObject({ ...behind, mine: await lengthOf('owner=me') });
      for (const [state, count] of Object.entries(counts.states)) {
        expect(count, state).toBe(await lengthOf(`state=${state}`));
      }
      const staff = req.user as unknown as Parameters<typeof loadWaiting>[1];
      expect(await loadWaiting(await makeReq(), staff, world.now)).toEqual(behind);
    }
  });

  it('of the funnel are those of the own branches, with what one helps with before a city is named', async () => {
    const { payload } = cms;
    const { loadFunnel } = modules;
    const [first] = world.branches;
    const req = await requestOf(payload, first?.staff[0] ?? 0);
    const funnel = await loadFunnel(req, { months: 12 }, world.now);
    expect(funnel.months.at(-1)).toBe('2026-11');
    expect(funnel.branches.map(({ branch }) => branch)).toEqual([
      { id: String(first?.id), name: 'City 1' },
    ]);
    for (const [index, { state, now }] of funnel.states.entries()) {
      const unplaced = { branch: null, owner: req.user?.id, channel: 'telephone', state };
      const is = Object.entries(unplaced).map(([name, equals]) => ({ [name]: { equals } }));
      const where = { and: [...is, { queue: { not_equals: 'none' } }] };
      const own = await payload.db.count({ collection: 'applications', where, req: {} });
      expect(now, state).toBe((funnel.branches[0]?.states[index]?.now ?? 0) + own.totalDocs);
    }
    const submitted = funnel.states.find(({ state }) => state === 'submitted');
    expect(submitted?.entered.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    expect(submitted?.tookInAll?.medianDays).toBeLessThanOrEqual(9);
    const other = { months: 12, branch: String(world.branches[1]?.id) };
    expect((await loadFunnel(req, other, world.now)).branches).toEqual([]);
  });
});
