import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { deriveQueueColumns } from '../../../src/applications/queue/queue-columns.ts';
import { runInTransaction } from '../../../src/database/run-in-transaction.ts';
import type { Application } from '../../../src/payload-types.ts';
import { hire } from '../../../src/seed/factories.ts';
import { type Invented, inventApplication, type World } from './invent-applications.ts';

type Id = number | string;

async function makeBranch(payload: Payload, number: number): Promise<Id> {
  const { id } = await payload.create({
    collection: 'branches',
    data: { city: `City ${number}`, languages: ['fr'], latitude: 50, longitude: 4 } as never,
    draft: true,
    locale: 'fr',
    overrideAccess: true,
  });
  return id;
}

async function makeSector(payload: Payload, number: number): Promise<Id> {
  const { id } = await payload.create({
    collection: 'sectors',
    data: { name: `Sector ${number}`, order: number },
    locale: 'fr',
    overrideAccess: true,
  });
  return id;
}

/** Branches with two coordinators each, and sectors. */
export async function makeWorld(
  payload: Payload,
  { branches, sectors, now, days }: { branches: number; sectors: number; now: Date; days: number },
): Promise<World> {
  const world: World = { branches: [], sectors: [], now, days };
  for (let number = 1; number <= sectors; number += 1) {
    world.sectors.push(await makeSector(payload, number));
  }
  for (let number = 1; number <= branches; number += 1) {
    const id = await makeBranch(payload, number);
    const staff: Id[] = [];
    for (const name of [`coordinator-${number}-a`, `coordinator-${number}-b`]) {
      const account = { email: `${name}@staff.example`, password: 'a long enough password', name };
      staff.push(await hire({ payload }, { ...account, role: 'coordinator', branches: [id] }));
    }
    world.branches.push({ id, staff });
  }
  return world;
}

async function write(req: PayloadRequest, { application, history }: Invented): Promise<void> {
  const { db } = req.payload;
  const { id } = await db.create({ collection: 'applications', data: application, req });
  for (const entry of history) {
    const data = { ...entry, application: id };
    await db.create({ collection: 'application-history', data, req, returning: false });
  }
}

interface Asked {
  count: number;
  /** The number of the first one. */
  from?: number;
  random: () => number;
  /** What is not invented of them. */
  given?: Partial<Application>;
}

/** Writes invented applications with their history, in one transaction; without sums and words. */
export async function fillApplications(
  payload: Payload,
  world: World,
  { count, from = 1, random, given = {} }: Asked,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    for (let number = from; number < from + count; number += 1) {
      const { application, history } = inventApplication(random, world, number);
      const row = { ...application, ...given };
      await write(req, { application: { ...row, ...deriveQueueColumns(row) }, history });
    }
  });
}

/** A request of a member of staff, as the pages of the admin have it. */
export async function requestOf(payload: Payload, id: Id): Promise<PayloadRequest> {
  const user = await payload.findByID({
    collection: 'staff',
    id,
    depth: 0,
    overrideAccess: true,
  });
  return createLocalReq({ user: { ...user, collection: 'staff' } as never }, payload);
}
