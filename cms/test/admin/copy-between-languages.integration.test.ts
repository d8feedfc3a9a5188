import type { Payload, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyBetweenLanguages } from '../../src/admin/publishing/copy-between-languages.ts';
import { draft, hire, publish } from '../../src/seed/factories.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let payload: Payload;
let requestOf: (role: 'editor' | 'trainer') => Promise<PayloadRequest>;

beforeAll(async () => {
  cms = await startCms();
  payload = cms.payload;
  requestOf = async (role) => {
    const email = `${role}-${Math.random()}@staff.example`;
    const account = { email, password: 'a long enough password', name: role, role };
    const id = await hire({ payload }, account);
    const user = await payload.findByID({ collection: 'staff', id, depth: 0 });
    return createLocalReq({ user: { ...user, collection: 'staff' } as never }, payload);
  };
});
afterAll(async () => {
  await cms.stop();
});

const text = (title: string, slug: string) => ({
  title,
  label: title,
  slug,
  description: `${title}, described`,
  blocks: [{ blockType: 'contact' as const, title: `${title} block` }],
});

async function publishPage(slug: string) {
  const id = (await draft({ payload }, 'pages', { title: 'Une page' })) as number;
  await publish({ payload }, 'pages', id, 'fr', text('Une page', slug));
  return id;
}

const read = (id: number, locale: 'fr' | 'nl', isDraft: boolean) =>
  payload.findByID({
    collection: 'pages',
    id,
    locale,
    fallbackLocale: false,
    draft: isDraft,
    depth: 0,
    overrideAccess: true,
  });

const copy = async (docID: number, overrideData: boolean, role: 'editor' | 'trainer' = 'editor') =>
  copyBetweenLanguages({
    collectionSlug: 'pages',
    docID,
    fromLocale: 'fr',
    toLocale: 'nl',
    overrideData,
    req: await requestOf(role),
  });

it('a copy of what is live is a draft in the other language, and goes live nowhere', async () => {
  const id = await publishPage('une-page');
  await copy(id, true);

  const copied = await read(id, 'nl', true);
  expect(copied).toMatchObject({ title: 'Une page', slug: 'une-page', _status: 'draft' });
  expect(copied.blocks[0]).toMatchObject({ title: 'Une page block' });
  expect((await read(id, 'nl', false))._status).not.toBe('published');
  expect((await read(id, 'fr', false))._status).toBe('published');
});

it('a copied block is a row of its own', async () => {
  const id = await publishPage('une-autre-page');
  await copy(id, true);
  const [source, copied] = [await read(id, 'fr', true), await read(id, 'nl', true)];
  expect(copied.blocks[0]?.id).toBeTruthy();
  expect(copied.blocks[0]?.id).not.toBe(source.blocks[0]?.id);
});

it('what the other language has is kept, unless it is to be replaced', async () => {
  const id = await publishPage('encore-une-page');
  await publish({ payload }, 'pages', id, 'nl', text('Een pagina', 'een-pagina'));

  await copy(id, false);
  expect(await read(id, 'nl', true)).toMatchObject({ title: 'Een pagina', slug: 'een-pagina' });

  await copy(id, true);
  expect(await read(id, 'nl', true)).toMatchObject({ title: 'Une page', _status: 'draft' });
  expect(await read(id, 'nl', false)).toMatchObject({
    title: 'Een pagina',
    _status: 'published',
  });
});

it('a global is copied as a draft too', async () => {
  await payload.updateGlobal({
    slug: 'announcement',
    locale: 'fr',
    data: { text: 'Séance d’information', _status: 'published' },
    overrideAccess: true,
  });
  await copyBetweenLanguages({
    globalSlug: 'announcement',
    fromLocale: 'fr',
    toLocale: 'en',
    overrideData: true,
    req: await requestOf('editor'),
  });
  const asked = { slug: 'announcement', locale: 'en', fallbackLocale: false } as const;
  expect(await payload.findGlobal({ ...asked, draft: true })).toMatchObject({
    text: 'Séance d’information',
    _status: 'draft',
  });
  expect((await payload.findGlobal(asked)).text).toBeFalsy();
});

it('who may not edit a page may not copy it either', async () => {
  const id = await publishPage('pas-touche');
  await expect(copy(id, true, 'trainer')).rejects.toThrow();
});
