import {
  type Actor,
  actors,
  type GuardedCollection,
  type GuardedGlobal,
  globalPermissions,
  globalReachOf,
  permissions,
  type Reach,
  reachOf,
} from '@duo/domain/accounts/permissions';
import type { CollectionSlug } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { signInEveryone } from '../support/actors.ts';
import type { Answer, Ask } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { sampleOf } from './samples.ts';

/** A test where there is something to ask: Payload has no such address for every collection. */
const only = (isThere: boolean): typeof it => (isThere ? it : ((() => {}) as unknown as typeof it));

type Id = number | string;

const cms = await startCms();
afterAll(() => cms.stop());

const { collections, globals } = cms.payload.config;
const clients = await signInEveryone(cms);
const other = await signIn(cms, 'editor', 'other');

const ask = (actor: Actor) => clients.get(actor)?.ask as Ask;
const idOf = (actor: Actor) => clients.get(actor)?.id;
const words: Record<Reach | 'none', string> = {
  all: 'may',
  own: 'may, of what is theirs,',
  none: 'may not',
};
const titleOf = (actor: Actor, reach: Reach | undefined, rest: string) =>
  `${actor} ${words[reach ?? 'none']} ${rest}`;

const isAccount = (slug: string) => slug === 'staff' || slug === 'volunteers';

function expectDenied({ status, body }: Answer) {
  expect([401, 403, 404]).toContain(status);
  expect(body).not.toHaveProperty('docs');
  expect(body).not.toHaveProperty('doc');
  expect(body).not.toHaveProperty('id');
  expect(body).not.toHaveProperty('totalDocs');
}

/** Checks a question about one document: asked of any, or of one's own and of another's. */
async function expectReach(
  reach: Reach | undefined,
  actor: Actor,
  slug: GuardedCollection,
  question: (id: Id) => Promise<Answer>,
  holds: (id: Id, isDone: boolean) => Promise<void> = async () => {},
) {
  const { makeRow } = sampleOf(cms, slug);
  const mine = isAccount(slug) ? idOf(actor) : await makeRow(idOf(actor) ?? other.id);
  const theirs = await makeRow(other.id);
  const answer = await question(theirs);
  if (reach === 'all') expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  else expectDenied(answer);
  await holds(theirs, reach === 'all');
  if (reach !== 'own' || mine === undefined) return;
  expect((await question(mine)).status).toBe(200);
  await holds(mine, true);
}

async function findStored(slug: CollectionSlug, id: Id) {
  return cms.payload.db.findOne({ collection: slug, where: { id: { equals: id } } });
}

describe('The table of permissions', () => {
  it('names every collection that Payload has, and no other', () => {
    expect(collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(permissions).sort());
  });

  it('is tried in the name of every actor', () => {
    expect([...clients.keys()].sort()).toEqual([...actors].sort());
  });

  it('names every global that Payload has, and no other', () => {
    expect(globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(globalPermissions).sort());
  });
});

describe.each(collections.map(({ slug }) => slug as GuardedCollection))('%s', (slug) => {
  const { body, change, makeRow, query = '' } = sampleOf(cms, slug);
  const path = `/api/${slug}`;
  const hasVersions = Boolean(collections.find((known) => known.slug === slug)?.versions);
  const collection = slug as CollectionSlug;
  // Preferences are read by their keys, of which everybody has their own.
  const isKeyed = slug === 'payload-preferences';

  describe.each(actors)('%s', (actor) => {
    const reach = {
      create: reachOf(actor, slug, 'create'),
      read: reachOf(actor, slug, 'read'),
      update: reachOf(actor, slug, 'update'),
      delete: reachOf(actor, slug, 'delete'),
      readVersions: reachOf(actor, slug, 'readVersions'),
    };
    const ownId = idOf(actor);

    it(titleOf(actor, reach.create, `create in ${slug}`), async () => {
      const { totalDocs: before } = await cms.payload.db.count({ collection });
      const answer = await ask(actor)('POST', `${path}${query}`, { body: await body() });
      const { totalDocs: after } = await cms.payload.db.count({ collection });
      if (!reach.create) expectDenied(answer);
      else expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      expect(after - before).toBe(reach.create ? 1 : 0);
      if (reach.create === 'own') expect(answer.body.doc.user.value).toBe(ownId);
    });

    only(!reach.create)(`${actor} may not duplicate one of ${slug}`, async () => {
      const id = await makeRow(ownId ?? other.id);
      expectDenied(await ask(actor)('POST', `${path}/${id}/duplicate`));
    });

    it(titleOf(actor, reach.read, `list and count ${slug}`), async () => {
      const theirs = await makeRow(other.id);
      const mine = isAccount(slug) ? ownId : await makeRow(ownId ?? other.id);
      const list = await ask(actor)('GET', `${path}?limit=500`);
      const tally = await ask(actor)('GET', isKeyed ? path : `${path}/count`);
      if (!reach.read) {
        expectDenied(list);
        expectDenied(tally);
        return;
      }
      const found = list.body.docs.map((document: { id: Id }) => document.id);
      expect(found).toContain(mine);
      expect(found.includes(theirs)).toBe(reach.read === 'all');
      expect(tally.body.totalDocs).toBe(found.length);
    });

    only(!isKeyed)(titleOf(actor, reach.read, `read one of ${slug}`), async () => {
      await expectReach(reach.read, actor, slug, (id) => ask(actor)('GET', `${path}/${id}`));
    });

    it(titleOf(actor, reach.update, `change one of ${slug}`), async () => {
      const changed = Object.entries(change)[0];
      await expectReach(
        reach.update,
        actor,
        slug,
        (id) => ask(actor)('PATCH', `${path}/${id}${query}`, { body: change }),
        async (id, isDone) => {
          const stored: Record<string, unknown> | null = await findStored(collection, id);
          if (!changed || changed[0] === '_status' || slug === 'media') return;
          expect(stored?.[changed[0]] === changed[1]).toBe(isDone);
        },
      );
    });

    it(titleOf(actor, reach.update, `change many of ${slug}`), async () => {
      const theirs = await makeRow(other.id);
      const sign = query ? '&' : '?';
      const target = `${path}${query}${sign}where[id][equals]=${theirs}`;
      const answer = await ask(actor)('PATCH', target, { body: change });
      const changed = answer.body.docs ?? [];
      expect(changed, JSON.stringify(answer.body)).toHaveLength(reach.update === 'all' ? 1 : 0);
      if (!reach.update) expect(answer.status).toBeGreaterThanOrEqual(400);
    });

    only(!isKeyed)(titleOf(actor, reach.delete, `delete one of ${slug}`), async () => {
      await expectReach(
        reach.delete,
        actor,
        slug,
        (id) => ask(actor)('DELETE', `${path}/${id}`),
        async (id, isDone) => expect((await findStored(collection, id)) === null).toBe(isDone),
      );
    });

    it(titleOf(actor, reach.delete, `delete many of ${slug}`), async () => {
      const theirs = await makeRow(other.id);
      const answer = await ask(actor)('DELETE', `${path}?where[id][equals]=${theirs}`);
      if (!reach.delete) expectDenied(answer);
      expect((await findStored(collection, theirs)) === null).toBe(reach.delete === 'all');
    });

    only(!isKeyed)(titleOf(actor, reach.readVersions, `read versions of ${slug}`), async () => {
      const id = await makeRow(other.id);
      const list = await ask(actor)('GET', `${path}/versions?where[parent][equals]=${id}`);
      if (!hasVersions) return expectDenied(list);
      const { docs } = await cms.payload.findVersions({
        collection,
        where: { parent: { equals: id } },
        overrideAccess: true,
      });
      const [version] = docs;
      const one = await ask(actor)('GET', `${path}/versions/${version?.id}`);
      if (!reach.readVersions) {
        expectDenied(list);
        expectDenied(one);
        return;
      }
      expect(list.body.docs).toHaveLength(docs.length);
      expect(one.body.id).toBe(version?.id);
    });

    only(hasVersions)(titleOf(actor, reach.update, `restore a version of ${slug}`), async () => {
      const id = await makeRow(other.id);
      const { docs } = await cms.payload.findVersions({
        collection,
        where: { parent: { equals: id } },
        overrideAccess: true,
      });
      const answer = await ask(actor)('POST', `${path}/versions/${docs[0]?.id}?draft=true`);
      if (reach.update) expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      else expectDenied(answer);
    });
  });
});

describe.each(globals.map(({ slug }) => slug as GuardedGlobal))('%s', (slug) => {
  const path = `/api/globals/${slug}`;

  describe.each(actors)('%s', (actor) => {
    const mayRead = globalReachOf(actor, slug, 'read');
    const mayUpdate = globalReachOf(actor, slug, 'update');
    const mayReadVersions = globalReachOf(actor, slug, 'readVersions');

    it(titleOf(actor, mayRead, `read ${slug}`), async () => {
      const answer = await ask(actor)('GET', path);
      if (mayRead) expect(answer.status).toBe(200);
      else expectDenied(answer);
    });

    it(titleOf(actor, mayUpdate, `change ${slug}`), async () => {
      const body = { _status: 'draft' };
      const answer = await ask(actor)('POST', `${path}?draft=true`, { body });
      if (mayUpdate) expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      else expectDenied(answer);
    });

    it(titleOf(actor, mayReadVersions, `read the versions of ${slug}`), async () => {
      await ask('admin')('POST', `${path}?draft=true`, { body: { _status: 'draft' } });
      const list = await ask('admin')('GET', `${path}/versions`);
      const versionPath = `${path}/versions/${list.body.docs[0].id}`;
      const answers = [
        await ask(actor)('GET', `${path}/versions`),
        await ask(actor)('GET', versionPath),
      ];
      for (const answer of answers) {
        if (mayReadVersions) expect(answer.status).toBe(200);
        else expectDenied(answer);
      }
      const restored = await ask(actor)('POST', `${versionPath}?draft=true`);
      if (mayUpdate) expect(restored.status, JSON.stringify(restored.body)).toBe(200);
      else expectDenied(restored);
    });
  });
});
