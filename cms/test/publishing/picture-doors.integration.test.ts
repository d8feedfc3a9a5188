import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Language, languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePicture, pictureForm } from '../support/pictures.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Gallery, openGallery, wordsIn } from './support/gallery.ts';

let cms: TestCms;
let gallery: Gallery;
let carryOutDuePlans: typeof import('../../src/publishing/carry-out-plans.ts').carryOutDuePlans;
beforeAll(async () => {
  cms = await startCms();
  gallery = await openGallery(cms);
  ({ carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts'));
});
afterAll(() => cms.stop());

const othersThan = (language: Language) => languages.filter((other) => other !== language);
const allOf = (words: string, of: readonly Language[] = languages) =>
  Object.fromEntries(of.map((language) => [language, `${words} ${language}`]));

let id: number;
let page: { id: number; slugs: string[] };

/** A picture with words drafted in all languages and live in none, on a page that is live in all. */
beforeEach(async () => {
  const shown = await gallery.showPicture();
  id = shown.picture.id;
  page = shown.page;
  for (const language of languages) await gallery.unpublish(id, language);
});

const publishAll = async () => {
  for (const language of languages) await gallery.publish(id, language);
};
const seen = () => gallery.seeEverywhere(page);

async function plan(action: 'publish' | 'unpublish', language: Language) {
  const at = new Date(Date.now() - 1000).toISOString();
  const document = { relationTo: 'media', value: id };
  const body = { document, action, language, at };
  const { body: answer } = await gallery.ask('POST', '/planned-publications', {}, body);
  await carryOutDuePlans(cms.payload, new Date());
  return (await gallery.ask('GET', `/planned-publications/${answer.doc.id}`)).body;
}

const findVersions = async (sort: string) => {
  const where = { 'where[parent][equals]': String(id), sort, limit: '50', locale: 'fr' };
  return (await gallery.ask('GET', '/media/versions', where)).body.docs;
};

describe.each(languages)('in %s', (language) => {
  it('Publish shows the picture on the pages of that language and no other', async () => {
    expect(await seen()).toEqual({});
    const reply = await gallery.publish(id, language, {}, { publishSpecificLocale: language });
    expect(reply.status).toBe(200);
    expect(await seen()).toEqual(allOf('First', [language]));
  });

  it('the words of a draft never show, even when another language is published', async () => {
    await publishAll();
    await gallery.save(id, language, wordsIn(language, 'Secret'));
    for (const other of othersThan(language)) {
      await gallery.publish(id, other, wordsIn(other, 'Newer'));
    }
    const newer = allOf('Newer', othersThan(language));
    expect(await seen()).toEqual({ ...newer, ...allOf('First', [language]) });
  });

  it('Publish without alternative text is refused, and says which field', async () => {
    await gallery.save(id, language, { alternativeText: '' });
    const reply = await gallery.publish(id, language, {}, { publishSpecificLocale: language });
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].data.errors[0].path).toBe('alternativeText');
    expect(await seen()).toEqual({});
  });

  it('Unpublish takes the picture off that language and no other, whatever its draft', async () => {
    await publishAll();
    await gallery.save(id, language, { alternativeText: '' });
    expect((await gallery.unpublish(id, language)).status).toBe(200);
    expect(await seen()).toEqual(allOf('First', othersThan(language)));
  });

  it('bulk publish and bulk unpublish act on that language and no other', async () => {
    const where = { 'where[id][in]': String(id), locale: language };
    const published = await gallery.ask('PATCH', '/media', where, { _status: 'published' });
    expect(published.status).toBe(200);
    expect(await seen()).toEqual(allOf('First', [language]));
    await publishAll();
    const taken = await gallery.ask('PATCH', '/media', where, { _status: 'draft' });
    expect(taken.status).toBe(200);
    expect(await seen()).toEqual(allOf('First', othersThan(language)));
  });

  it('bulk publish does not show a picture without alternative text', async () => {
    await gallery.save(id, language, { alternativeText: '' });
    const where = { 'where[id][in]': String(id), locale: language };
    await gallery.ask('PATCH', '/media', where, { _status: 'published' });
    expect(await seen()).toEqual({});
  });

  it('uploading a picture as published publishes that language and no other', async () => {
    const fields = { ...wordsIn(language), _status: 'published' };
    const form = pictureForm(await makePicture(), fields);
    const reply = await gallery.ask('POST', '/media', { locale: language }, form);
    expect(reply.status).toBe(201);
    const { body } = await gallery.ask('GET', `/media/${reply.body.doc.id}`, { locale: 'all' });
    const live = languages.filter((each) => body._status[each] === 'published');
    expect(live).toEqual([language]);
  });

  it('restoring a version gives a draft: what is live stays, in every language', async () => {
    await publishAll();
    await gallery.publish(id, language, wordsIn(language, 'Second'));
    const [oldest] = await findVersions('createdAt');
    const queries: Record<string, string>[] = [{}, { draft: 'false' }, { draft: 'true' }];
    for (const query of queries) {
      const reply = await gallery.ask('POST', `/media/versions/${oldest.id}`, query);
      expect(reply.status).toBe(200);
    }
    const others = allOf('First', othersThan(language));
    expect(await seen()).toEqual({ ...others, ...allOf('Second', [language]) });
  });

  it('the restored draft can then be published in that language alone', async () => {
    await gallery.publish(id, language);
    const [latest] = await findVersions('-updatedAt');
    await gallery.publish(id, language, wordsIn(language, 'Second'));
    await gallery.ask('POST', `/media/versions/${latest.id}`, { draft: 'true' });
    expect((await gallery.publish(id, language)).status).toBe(200);
    expect(await seen()).toEqual(allOf('First', [language]));
  });

  it('a live picture cannot be duplicated, and no file is copied', async () => {
    await publishAll();
    const count = async () => ({
      pictures: (await cms.payload.count({ collection: 'media' })).totalDocs,
      files: (await readdir(path.join(cms.dataDirectory, 'media'))).length,
    });
    const before = await count();
    const reply = await gallery.ask('POST', `/media/${id}/duplicate`, { locale: language }, {});
    expect(reply.status).toBe(404);
    expect(await count()).toEqual(before);
  });

  it('a plan publishes that language, and a plan takes it off, and no other', async () => {
    expect((await plan('publish', language)).state).toBe('done');
    expect(await seen()).toEqual(allOf('First', [language]));
    await publishAll();
    expect((await plan('unpublish', language)).state).toBe('done');
    expect(await seen()).toEqual(allOf('First', othersThan(language)));
  });

  it('a plan without alternative text is refused, and says so', async () => {
    await gallery.save(id, language, { alternativeText: '' });
    const { state, refusal } = await plan('publish', language);
    expect(state).toBe('refused');
    expect(refusal).toContain('texte alternatif');
    expect(await seen()).toEqual({});
  });
});

describe('doors that would publish several languages', () => {
  it.each([
    ['publish all', { publishAllLocales: 'true', locale: 'fr' }],
    ['all languages as one', { locale: 'all' }],
    ['another language than the one written', { locale: 'fr', publishSpecificLocale: 'nl' }],
    ['a bulk "publish all"', { publishAllLocales: 'true', locale: 'fr', 'where[id][in]': '' }],
  ])('%s is refused and publishes nothing', async (_, query) => {
    const isBulk = 'where[id][in]' in query;
    const target = isBulk ? '/media' : `/media/${id}`;
    const asked = isBulk ? { ...query, 'where[id][in]': String(id) } : query;
    const reply = await gallery.ask('PATCH', target, asked, { _status: 'published' });
    expect(reply.status).toBe(400);
    expect(await seen()).toEqual({});
  });

  it('uploading with "publish all" is refused, and leaves no file', async () => {
    const directory = path.join(cms.dataDirectory, 'media');
    const before = await readdir(directory);
    const form = pictureForm(await makePicture(), { ...wordsIn('fr'), _status: 'published' });
    const query = { locale: 'fr', publishAllLocales: 'true' };
    expect((await gallery.ask('POST', '/media', query, form)).status).toBe(400);
    expect(await readdir(directory)).toEqual(before);
  });

  it('a write that does not say whether to publish is refused, and takes nothing off', async () => {
    await publishAll();
    const query = { locale: 'nl' };
    const reply = await gallery.ask('PATCH', `/media/${id}`, query, wordsIn('nl', 'Unclear'));
    expect(reply.status).toBe(400);
    expect(await seen()).toEqual(allOf('First'));
  });

  it('taking a picture off everywhere keeps its drafts', async () => {
    await publishAll();
    const query = { unpublishAllLocales: 'true' };
    const reply = await gallery.ask('PATCH', `/media/${id}`, query, { _status: 'draft' });
    expect(reply.status).toBe(200);
    expect(await seen()).toEqual({});
    const draft = await gallery.ask('GET', `/media/${id}`, { locale: 'nl', draft: 'true' });
    expect(draft.body.alternativeText).toBe('First nl');
  });
});
