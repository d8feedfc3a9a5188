import { dayOf } from '@duo/domain/applications/days';
import { languages } from '@duo/domain/languages/languages';
import fc from 'fast-check';
import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadQueue, readQueue, rowsPerPage } from '../../src/applications/queue/load-queue.ts';
import {
  dueFilters,
  listings,
  orderOf,
  type QueueFilters,
  queueSorts,
  readQueueFilters,
} from '../../src/applications/queue/queue-filters.ts';
import { findWaitsRange } from '../../src/applications/queue/queue-where.ts';
import type { Application } from '../../src/payload-types.ts';
import { hire } from '../../src/seed/factories.ts';
import { createRandom } from '../support/random.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { explainPlan, type Watched, watchStatements } from '../support/watch-statements.ts';
import { fillApplications, makeWorld, requestOf } from './support/fill.ts';
import type { World } from './support/invent-applications.ts';

const now = new Date('2026-11-23T09:00:00Z');
const count = 400;
const everything = readQueueFilters(new URLSearchParams());

let cms: TestCms;
let world: World;
let all: Application[];
let readers: { coordinator: PayloadRequest; ofTwo: PayloadRequest; admin: PayloadRequest };
let takeStatements: () => Watched[];

beforeAll(async () => {
  cms = await startCms();
  const { payload } = cms;
  world = await makeWorld(payload, { branches: 4, sectors: 5, now, days: 300 });
  const random = createRandom(7);
  await fillApplications(payload, world, { count, random });
  // Written down on the telephone with people who have not named a city yet, each by one of two colleagues.
  const unplaced = { branch: null, channel: 'telephone' } as const;
  for (const [index, owner] of (world.branches[0]?.staff ?? []).entries()) {
    const given = { ...unplaced, owner: owner as number };
    await fillApplications(payload, world, { count: 30, from: 1_000 * (index + 1), random, given });
  }
  const found = await payload.db.find<Application>({
    collection: 'applications',
    limit: 0,
    pagination: false,
    req: {},
  });
  all = found.docs;
  const [first, second] = world.branches;
  const account = { password: 'a long enough password', name: 'Somebody' };
  const ofTwo = await hire(
    { payload },
    {
      ...account,
      email: 'two@staff.example',
      role: 'coordinator',
      branches: [first?.id ?? 0, second?.id ?? 0],
    },
  );
  const admin = await hire(
    { payload },
    { ...account, email: 'admin@staff.example', role: 'admin' },
  );
  readers = {
    coordinator: await requestOf(payload, first?.staff[0] ?? 0),
    ofTwo: await requestOf(payload, ofTwo),
    admin: await requestOf(payload, admin),
  };
  takeStatements = watchStatements(payload);
});

afterAll(() => cms.stop());

function isListed(req: PayloadRequest, row: Application, filters: QueueFilters): boolean {
  const user = req.user as unknown as { id: number; role: string; branches: number[] };
  const { state, listing, owner, sector, language, unanswered, due, branch } = filters;
  const place = due && findWaitsRange(due, dayOf(now));
  const wanted = owner === 'me' ? user.id : owner === 'nobody' ? null : Number(owner);
  return (
    (user.role === 'admin' ||
      user.branches.includes(row.branch as number) ||
      (row.branch === null && row.owner === user.id)) &&
    (!branch || row.branch === Number(branch)) &&
    row.queue === listing &&
    (!state || row.state === state) &&
    (!owner || (row.owner ?? null) === wanted) &&
    (!sector || row.sector === Number(sector)) &&
    (!language || row.language === language) &&
    (!unanswered || row.isUnanswered === true) &&
    (!place || (row.waits >= place.from && row.waits < place.to))
  );
}

function filterInMemory(req: PayloadRequest, filters: QueueFilters): string[] {
  const order = orderOf[filters.sort];
  const direction = filters.sort === 'submitted' ? -1 : 1;
  return all
    .filter((row) => isListed(req, row, filters))
    .sort((one, other) => (one[order] < other[order] ? -direction : direction))
    .map(({ reference }) => reference);
}

/** Each filter by itself, with values that some applications have. */
function eachFilter(): Partial<QueueFilters>[] {
  const { branches, sectors } = world;
  const ofState = (
    ['submitted', 'in_training', 'on_hold', 'declined', 'active', 'draft'] as const
  ).map((state) => ({ ...readQueueFilters(new URLSearchParams({ state })), sort: undefined }));
  return [
    {},
    ...listings.map((listing) => ({ listing })),
    ...ofState.map(({ state, listing }) => ({ state, listing })),
    ...branches.slice(0, 2).map(({ id }) => ({ branch: String(id) })),
    ...dueFilters.map((due) => ({ due })),
    ...['me', 'nobody', String(branches[0]?.staff[1])].map((owner) => ({ owner })),
    ...languages.map((language) => ({ language })),
    ...sectors.slice(0, 2).map((id) => ({ sector: String(id) })),
    { unanswered: true },
  ];
}

async function readReferences(req: PayloadRequest, filters: QueueFilters): Promise<string[]> {
  const rows = await readQueue(req, filters, { now, count });
  return rows.map(({ reference }) => reference);
}

describe('the queue', () => {
  it('shows with each filter in each order what a plain filter leaves, and reads no table whole', async () => {
    const statements = new Map<string, Watched>();
    for (const [reader, req] of Object.entries(readers)) {
      for (const filter of eachFilter()) {
        for (const sort of queueSorts) {
          const filters = { ...everything, ...filter, sort };
          const name = `${reader} ${JSON.stringify(filter)} by ${sort}`;
          expect(await readReferences(req, filters), name).toEqual(filterInMemory(req, filters));
          await readReferences(req, { ...filters, cursor: '4' });
          for (const statement of takeStatements()) statements.set(statement.sql, statement);
        }
      }
    }
    const ofQueue = [...statements.values()].filter(({ sql }) =>
      sql.includes('from "applications"'),
    );
    expect(ofQueue.length).toBeGreaterThan(60);
    for (const statement of ofQueue) {
      const plan = await explainPlan(cms.payload, statement);
      expect(plan, statement.sql).toEqual([
        expect.stringMatching(/^SEARCH applications USING INDEX branch_queue_/),
      ]);
    }
  });

  it('shows with filters together what they leave together', async () => {
    const together = fc.record({
      reader: fc.constantFrom('coordinator' as const, 'ofTwo' as const, 'admin' as const),
      filters: fc.array(fc.constantFrom(...eachFilter()), { minLength: 2, maxLength: 3 }),
      sort: fc.constantFrom(...queueSorts),
    });
    await fc.assert(
      fc.asyncProperty(together, async ({ reader, filters: several, sort }) => {
        const filters: QueueFilters = Object.assign({ ...everything, sort }, ...several);
        const req = readers[reader];
        expect(await readReferences(req, filters)).toEqual(filterInMemory(req, filters));
      }),
      { numRuns: 60 },
    );
  });

  it('shows each application on one page, whatever the order, and how many it showed is in the audit', async () => {
    const req = readers.admin;
    for (const sort of queueSorts) {
      const filters: QueueFilters = { ...everything, listing: 'ended', sort };
      const references: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await loadQueue(req, { ...filters, cursor }, now);
        expect(page.rows.length).toBeLessThanOrEqual(rowsPerPage);
        references.push(...page.rows.map(({ reference }) => reference));
        cursor = page.next;
      } while (cursor);
      expect(references).toEqual(filterInMemory(req, filters));
    }
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { act: { equals: 'applicationsListed' } },
      sort: 'id',
      limit: 1,
      overrideAccess: true,
    });
    expect(docs[0]).toMatchObject({ actorId: String(req.user?.id), count: rowsPerPage });
  });

  it('names branch, sector and owner in its rows, and tells nothing of the answers', async () => {
    const { rows } = await loadQueue(readers.coordinator, { ...everything, owner: 'me' }, now);
    expect(rows[0]).toMatchObject({
      branch: { id: String(world.branches[0]?.id), name: 'City 1' },
      sector: { name: expect.stringMatching(/^Sector \d$/) },
      owner: { name: 'coordinator-1-a' },
    });
    expect(rows[0]).not.toHaveProperty('answers');
  });

  it('is nobody’s but an admin’s and a coordinator’s', async () => {
    const { payload } = cms;
    for (const role of ['editor', 'trainer'] as const) {
      const account = { email: `${role}@staff.example`, name: role, role };
      const id = await hire({ payload }, { ...account, password: 'a long enough password' });
      const req = await requestOf(payload, id);
      await expect(loadQueue(req, everything, now)).rejects.toMatchObject({ status: 403 });
    }
  });
});
