import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadQueue } from '../../src/applications/queue/load-queue.ts';
import { readQueueFilters } from '../../src/applications/queue/queue-filters.ts';
import { mostFound } from '../../src/applications/search/find-by-words.ts';
import { hire } from '../../src/seed/factories.ts';
import { createRandom } from '../support/random.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { explainPlan, watchStatements } from '../support/watch-statements.ts';
import { fillApplications, makeWorld, requestOf } from './support/fill.ts';
import type { World } from './support/invent-applications.ts';

const now = new Date('2026-11-23T09:00:00Z');

let cms: TestCms;
let world: World;
let coordinator: PayloadRequest;
let admin: PayloadRequest;

const names = [
  ['Élise Van den Berghe', 0],
  ['Elisabeth Berger', 0],
  ['Bergmans Éloïse', 1],
  ['Þóra Østergård', 0],
  ['Anna Annan', 0],
] as const;

beforeAll(async () => {
  cms = await startCms();
  const { payload } = cms;
  world = await makeWorld(payload, { branches: 2, sectors: 1, now, days: 100 });
  const random = createRandom(3);
  for (const [number, [name, branch]] of names.entries()) {
    const given = givenTo(name, branch);
    await fillApplications(payload, world, { count: 1, from: number, random, given });
  }
  const sent = givenTo('Elise Unsent', 0);
  const unsent = { ...sent, state: 'draft', submittedAt: null } as const;
  await fillApplications(payload, world, { count: 1, from: 90, random, given: unsent });
  for (const [index, owner] of (world.branches[0]?.staff ?? []).entries()) {
    const onTelephone = { branch: null, channel: 'telephone', listing: 'draft' } as const;
    const given = {
      ...unsent,
      ...onTelephone,
      name: `Ulla Placeless ${index}`,
      owner: owner as number,
    };
    await fillApplications(payload, world, { count: 1, from: 95 + index, random, given });
  }
  for (const [index, name] of ['Maria Marchal Maes', 'Maria Marchal Mertens'].entries()) {
    await fillApplications(payload, world, {
      count: 130,
      random,
      given: givenTo(name, 0),
      from: 100 + 200 * index,
    });
  }
  const { rebuildWords } = await import('../../src/applications/search/rebuild-words.ts');
  await rebuildWords(await requestOf(payload, world.branches[0]?.staff[0] ?? 0));
  coordinator = await requestOf(payload, world.branches[0]?.staff[0] ?? 0);
  const account = { email: 'admin@staff.example', password: 'a long enough password', name: 'A' };
  admin = await requestOf(payload, await hire({ payload }, { ...account, role: 'admin' }));
});

afterAll(() => cms.stop());

function givenTo(name: string, branch: number) {
  return {
    name,
    branch: world.branches[branch]?.id as number,
    channel: 'portal',
    state: 'screening',
    listing: 'open',
    submittedAt: '2026-11-01T10:00:00.000Z',
    stateSince: '2026-11-02T10:00:00.000Z',
  } as const;
}

async function search(req: PayloadRequest, text: string, also: Record<string, string> = {}) {
  return loadQueue(req, readQueueFilters(new URLSearchParams({ ...also, search: text })), now);
}

async function findNames(req: PayloadRequest, text: string, also = {}) {
  return (await search(req, text, also)).rows.map(({ name }) => name);
}

describe('the search', () => {
  it('finds names by the beginning of their words, in any order, whatever accents and capitals', async () => {
    expect(await findNames(coordinator, 'eli')).toEqual([
      'Elisabeth Berger',
      'Élise Van den Berghe',
    ]);
    expect(await findNames(coordinator, 'BERG élis')).toEqual([
      'Elisabeth Berger',
      'Élise Van den Berghe',
    ]);
    expect(await findNames(coordinator, 'van e')).toEqual(['Élise Van den Berghe']);
    expect(await findNames(coordinator, 'ostergard')).toEqual(['Þóra Østergård']);
    expect(await findNames(coordinator, 'lise')).toEqual([]);
    expect(await findNames(coordinator, '%')).toEqual([]);
  });

  it('shows a name once of which two words begin alike', async () => {
    expect(await findNames(coordinator, 'ann')).toEqual(['Anna Annan']);
    expect(await findNames(coordinator, 'ann ann')).toEqual(['Anna Annan']);
  });

  it('finds nothing of another branch, and everything for an admin', async () => {
    expect(await findNames(coordinator, 'berg')).not.toContain('Bergmans Éloïse');
    expect(await findNames(admin, 'berg')).toContain('Bergmans Éloïse');
    expect(await findNames(admin, 'berg', { branch: world.branches[1]?.id })).toEqual([
      'Bergmans Éloïse',
    ]);
  });

  it('finds whom one helps on the telephone before a city is named, and nobody whom a colleague helps', async () => {
    expect(await findNames(coordinator, 'placeless')).toEqual(['Ulla Placeless 0']);
    expect(await findNames(admin, 'placeless')).toEqual(['Ulla Placeless 0', 'Ulla Placeless 1']);
    const [own, others] = (await search(admin, 'placeless')).rows;
    expect(await findNames(coordinator, own?.reference ?? '')).toEqual(['Ulla Placeless 0']);
    expect(await findNames(coordinator, others?.reference ?? '')).toEqual([]);
    const ofBranch = { branch: world.branches[0]?.id };
    expect(await findNames(coordinator, 'placeless', ofBranch)).toEqual([]);
  });

  it('finds nothing of what somebody has not sent', async () => {
    expect(await findNames(admin, 'unsent')).toEqual([]);
  });

  it('finds a reference as it is dictated, in an own branch only', async () => {
    const [found] = (await search(admin, 'bergmans')).rows;
    const dictated = (found?.reference ?? '').toLowerCase().replaceAll('-', ' ');
    expect(await findNames(admin, dictated)).toEqual(['Bergmans Éloïse']);
    expect(await findNames(coordinator, dictated)).toEqual([]);
  });

  it('is narrowed down by the other filters', async () => {
    expect(await findNames(coordinator, 'elisabeth', { state: 'screening' })).toHaveLength(1);
    expect(await findNames(coordinator, 'elisabeth', { state: 'interview' })).toEqual([]);
    expect(await findNames(coordinator, 'elisabeth', { owner: '99' })).toEqual([]);
  });

  it('shows no more than a page, and says when there are more', async () => {
    const many = await search(coordinator, 'mar');
    expect(many).toMatchObject({ isCut: true, next: null });
    expect(many.rows).toHaveLength(mostFound);
    expect(await search(coordinator, 'berger')).toMatchObject({ isCut: false });
  });

  it('finds by words that many names have, and that few do, through an index', async () => {
    const takeStatements = watchStatements(cms.payload);
    expect((await findNames(coordinator, 'maria mae'))[0]).toBe('Maria Marchal Maes');
    expect(await findNames(admin, 'marchal mertens')).toHaveLength(mostFound);
    expect(await findNames(coordinator, 'mar berg')).toEqual([]);
    await findNames(admin, 'DUO-7K3M-Q2XW');
    const ofSearch = takeStatements().filter(({ sql }) => /from "application/.test(sql));
    expect(ofSearch.length).toBeGreaterThan(5);
    for (const statement of ofSearch) {
      const plan = await explainPlan(cms.payload, statement);
      expect(plan, statement.sql).toEqual([
        expect.stringMatching(
          /^SEARCH .* USING (INTEGER PRIMARY KEY \(rowid=\?\)|COVERING INDEX (branch_)?word_|INDEX (applications_reference_idx|branch_queue_owner_byName_))/,
        ),
      ]);
    }
  });
});
