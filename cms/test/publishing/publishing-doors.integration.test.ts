import { type Language, languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(async () => {
  await room.close();
});

const textIn = (language: Language, words: string) => ({
  title: `${words} ${language}`,
  label: 'Short',
  description: `${words} described in ${language}`,
  slug: `${words.toLowerCase()}-${language}-${serial}`,
  blocks: [{ blockType: 'contact', title: `${words} block ${language}` }],
});

let serial = 0;
let id: number;

const othersThan = (language: Language) => languages.filter((other) => other !== language);

async function save(language: Language, fields: object) {
  return room.ask('PATCH', `/pages/${id}`, { locale: language, draft: 'true' }, fields);
}

async function publish(
  language: Language,
  fields: object = {},
  query: Record<string, string> = {},
) {
  const body = { ...fields, _status: 'published' };
  return room.ask('PATCH', `/pages/${id}`, { locale: language, ...query }, body);
}

/** The title and block that a visitor sees at the address of a language, if that language is live. */
async function live(language: Language, words: string) {
  const slug = `${words.toLowerCase()}-${language}-${serial}`;
  const answer = await room.read(language, slug);
  if (answer.outcome !== 'found' || answer.page.language !== language) return undefined;
  const [block] = answer.page.kind === 'page' ? answer.page.blocks : [];
  return { title: answer.page.title, block: block && 'title' in block ? block.title : undefined };
}

async function liveLanguages(words = 'First') {
  const shown = await Promise.all(languages.map((language) => live(language, words)));
  return languages.filter((_, index) => shown[index] !== undefined);
}

/** A page with text drafted in all three languages and nothing live. */
beforeEach(async () => {
  serial += 1;
  const created = await room.ask(
    'POST',
    '/pages',
    { locale: 'fr', draft: 'true' },
    textIn('fr', 'First'),
  );
  id = created.body.doc.id;
  await save('nl', textIn('nl', 'First'));
  await save('en', textIn('en', 'First'));
});

describe.each(languages)('in %s', (language) => {
  it('Publish makes that language live and no other', async () => {
    expect(await liveLanguages()).toEqual([]);
    const reply = await publish(language, {}, { publishSpecificLocale: language });
    expect(reply.status).toBe(200);
    expect(await liveLanguages()).toEqual([language]);
  });

  it('a draft never shows, blocks included, even when another language is published', async () => {
    for (const each of languages) await publish(each);
    await save(language, {
      title: 'Secret',
      blocks: [{ blockType: 'contact', title: 'Secret block' }],
    });
    for (const other of othersThan(language)) {
      await publish(other, { title: `Newer ${other}` });
      expect((await live(other, 'First'))?.title).toBe(`Newer ${other}`);
    }
    expect(await live(language, 'First')).toEqual({
      title: `First ${language}`,
      block: `First block ${language}`,
    });
  });

  it('a block added in its draft shows in no language until it is published', async () => {
    for (const each of languages) await publish(each);
    const blocks = [
      { blockType: 'contact', title: 'Added block' },
      { blockType: 'contact', title: `First block ${language}` },
    ];
    await save(language, { blocks });
    for (const other of othersThan(language)) await publish(other);
    for (const each of languages) {
      expect((await live(each, 'First'))?.block).toBe(`First block ${each}`);
    }
    await publish(language);
    expect((await live(language, 'First'))?.block).toBe('Added block');
  });

  it('a page without its required title is refused, and says which field', async () => {
    await save(language, { title: '' });
    const reply = await publish(language, {}, { publishSpecificLocale: language });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).toContain('title');
    expect(await liveLanguages()).toEqual([]);
  });

  it('Unpublish takes that language off and no other', async () => {
    for (const each of languages) await publish(each);
    const body = { _status: 'draft' };
    const reply = await room.ask('PATCH', `/pages/${id}`, { locale: language }, body);
    expect(reply.status).toBe(200);
    expect(await liveLanguages()).toEqual(othersThan(language));
  });

  it('bulk publish and bulk unpublish act on that language and no other', async () => {
    const where = { 'where[id][in]': String(id), locale: language };
    const published = await room.ask('PATCH', '/pages', where, { _status: 'published' });
    expect(published.status).toBe(200);
    expect(await liveLanguages()).toEqual([language]);
    for (const each of languages) await publish(each);
    const taken = await room.ask('PATCH', '/pages', where, { _status: 'draft' });
    expect(taken.status).toBe(200);
    expect(await liveLanguages()).toEqual(othersThan(language));
  });

  it('bulk publish does not make a page live without its required title', async () => {
    await save(language, { title: '' });
    const where = { 'where[id][in]': String(id), locale: language };
    await room.ask('PATCH', '/pages', where, { _status: 'published' });
    expect(await liveLanguages()).toEqual([]);
  });

  it('creating a page as published makes that language live and no other', async () => {
    serial += 1;
    const body = { ...textIn(language, 'First'), _status: 'published' };
    const reply = await room.ask('POST', '/pages', { locale: language }, body);
    expect(reply.status).toBe(201);
    expect(await liveLanguages()).toEqual([language]);
  });

  it('restoring a version gives a draft: what is live stays, in every language', async () => {
    for (const each of languages) await publish(each);
    const before = await room.ask('GET', '/pages/versions', {
      'where[parent][equals]': String(id),
      sort: 'createdAt',
      limit: '1',
    });
    await publish(language, { title: `Second ${language}` });
    const oldest = before.body.docs[0].id;
    const queries: Record<string, string>[] = [{}, { draft: 'false' }, { draft: 'true' }];
    for (const query of queries) {
      const reply = await room.ask('POST', `/pages/versions/${oldest}`, query);
      expect(reply.status).toBe(200);
    }
    expect(await liveLanguages()).toEqual([...languages]);
    expect((await live(language, 'First'))?.title).toBe(`Second ${language}`);
    for (const other of othersThan(language)) {
      expect((await live(other, 'First'))?.title).toBe(`First ${other}`);
    }
  });

  it('the restored draft can then be published in that language alone', async () => {
    await publish(language);
    const { body } = await room.ask('GET', '/pages/versions', {
      'where[parent][equals]': String(id),
      'where[latest][equals]': 'true',
      limit: '1',
    });
    await publish(language, { title: `Second ${language}` });
    await room.ask('POST', `/pages/versions/${body.docs[0].id}`, { draft: 'true' });
    expect((await publish(language)).status).toBe(200);
    expect((await live(language, 'First'))?.title).toBe(`First ${language}`);
    expect(await liveLanguages()).toEqual([language]);
  });

  it('a live page cannot be duplicated, which would make its copy live', async () => {
    for (const each of languages) await publish(each);
    const before = await room.payload.count({ collection: 'pages' });
    const reply = await room.ask('POST', `/pages/${id}/duplicate`, { locale: language }, {});
    expect(reply.status).toBe(404);
    expect(await room.payload.count({ collection: 'pages' })).toEqual(before);
  });
});

describe('doors that would publish several languages', () => {
  it.each([
    ['publish all', { publishAllLocales: 'true', locale: 'fr' }],
    ['all languages as one', { locale: 'all' }],
    ['another language than the one written', { locale: 'fr', publishSpecificLocale: 'nl' }],
  ])('%s is refused and publishes nothing', async (_, query) => {
    const reply = await publish('fr', {}, query);
    expect(reply.status).toBe(400);
    expect(await liveLanguages()).toEqual([]);
  });

  it('a bulk "publish all" is refused and publishes nothing', async () => {
    const query = { 'where[id][in]': String(id), publishAllLocales: 'true', locale: 'fr' };
    const reply = await room.ask('PATCH', '/pages', query, { _status: 'published' });
    expect(reply.status).toBe(400);
    expect(await liveLanguages()).toEqual([]);
  });

  it('creating with "publish all" is refused', async () => {
    serial += 1;
    const body = { ...textIn('fr', 'First'), _status: 'published' };
    const reply = await room.ask(
      'POST',
      '/pages',
      { locale: 'fr', publishAllLocales: 'true' },
      body,
    );
    expect(reply.status).toBe(400);
  });

  it('a write that does not say whether to publish is refused, and takes nothing off', async () => {
    for (const each of languages) await publish(each);
    const reply = await room.ask('PATCH', `/pages/${id}`, { locale: 'nl' }, { title: 'Unclear' });
    expect(reply.status).toBe(400);
    expect(await liveLanguages()).toEqual([...languages]);
  });
});

describe('unpublishing everywhere', () => {
  it('takes every language off at once, and keeps the drafts', async () => {
    for (const each of languages) await publish(each);
    const query = { unpublishAllLocales: 'true' };
    const reply = await room.ask('PATCH', `/pages/${id}`, query, { _status: 'draft' });
    expect(reply.status).toBe(200);
    expect(await liveLanguages()).toEqual([]);
    const draft = await room.ask('GET', `/pages/${id}`, { locale: 'nl', draft: 'true' });
    expect(draft.body.title).toBe('First nl');
  });
});
