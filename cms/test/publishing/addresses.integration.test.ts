import { type Language, languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

let room: Newsroom;
let serial = 0;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(async () => {
  await room.close();
});
beforeEach(() => {
  serial += 1;
});

const name = (words: string) => `${words}-${serial}`;

const fieldsWith = (slug: string) => ({
  title: slug,
  description: slug,
  label: 'Short',
  slug,
  blocks: [{ blockType: 'contact', title: slug }],
});

async function publishNew(language: Language, slug: string): Promise<number> {
  const body = { ...fieldsWith(slug), _status: 'published' };
  const reply = await room.ask('POST', '/pages', { locale: language }, body);
  return reply.body.doc?.id;
}

const publish = (id: number, language: Language, fields: object) =>
  room.ask('PATCH', `/pages/${id}`, { locale: language }, { ...fields, _status: 'published' });

it('a changed address leads from the old one, in its language only', async () => {
  const id = await publishNew('fr', name('ancien'));
  await publish(id, 'nl', fieldsWith(name('oud')));
  await publish(id, 'fr', { slug: name('nouveau') });
  expect(await room.read('fr', name('ancien'))).toEqual({
    outcome: 'moved',
    path: `/fr/${name('nouveau')}`,
  });
  expect((await room.read('nl', name('oud'))).outcome).toBe('found');
});

it('an address changed twice leads on from both old ones, without a chain', async () => {
  const id = await publishNew('fr', name('un'));
  await publish(id, 'fr', { slug: name('deux') });
  await publish(id, 'fr', { slug: name('trois') });
  for (const old of ['un', 'deux']) {
    const answer = await room.read('fr', name(old));
    expect(answer).toEqual({ outcome: 'moved', path: `/fr/${name('trois')}` });
  }
});

it('an address taken back is live again, and what it was called between leads to it', async () => {
  const id = await publishNew('fr', name('un'));
  await publish(id, 'fr', { slug: name('deux') });
  await publish(id, 'fr', { slug: name('un') });
  expect((await room.read('fr', name('un'))).outcome).toBe('found');
  expect((await room.read('fr', name('deux'))).outcome).toBe('moved');
});

it('a new page may take an old address, which then shows the new page', async () => {
  const id = await publishNew('fr', name('libre'));
  await publish(id, 'fr', { slug: name('parti') });
  await publishNew('fr', name('libre'));
  const answer = await room.read('fr', name('libre'));
  expect(answer.outcome === 'found' && answer.page.title).toBe(name('libre'));
});

it('a draft with another address moves nothing', async () => {
  const id = await publishNew('fr', name('stable'));
  const draft = { slug: name('pas-encore') };
  await room.ask('PATCH', `/pages/${id}`, { locale: 'fr', draft: 'true' }, draft);
  expect((await room.read('fr', name('stable'))).outcome).toBe('found');
  expect((await room.read('fr', name('pas-encore'))).outcome).toBe('missing');
});

it.each(languages)('two pages cannot have one address in %s', async (language) => {
  await publishNew(language, name('seul'));
  const body = { ...fieldsWith(name('seul')), _status: 'published' };
  const reply = await room.ask('POST', '/pages', { locale: language }, body);
  expect(reply.status).toBe(400);
  expect(JSON.stringify(reply.body)).toContain('slug');
});

it('two pages may have one address in different languages', async () => {
  const french = await publishNew('fr', name('contact'));
  const dutch = await publishNew('nl', name('contact'));
  expect(dutch).not.toBe(french);
  const answer = await room.read('nl', name('contact'));
  expect(answer.outcome === 'found' && answer.page.language).toBe('nl');
});

it('a page not translated is shown whole in its language, under the language asked for', async () => {
  await publishNew('fr', name('seulement'));
  const answer = await room.read('en', name('seulement'));
  if (answer.outcome !== 'found') throw new Error('It should have been found.');
  const { language, requestedLanguage, path, alternates } = answer.page;
  expect({ language, requestedLanguage, path }).toEqual({
    language: 'fr',
    requestedLanguage: 'en',
    path: `/fr/${name('seulement')}`,
  });
  expect(alternates).toEqual([{ language: 'fr', path: `/fr/${name('seulement')}` }]);
});

it('another language’s address of a translated page leads to the one of this language', async () => {
  const id = await publishNew('fr', name('bonjour'));
  await publish(id, 'nl', fieldsWith(name('hallo')));
  const answer = await room.read('nl', name('bonjour'));
  expect(answer).toEqual({ outcome: 'moved', path: `/nl/${name('hallo')}` });
});

it.each(['Majuscules', 'é', 'a b', '../etc', 'a/b', '-', 'a--b'])(
  'the address "%s" is refused',
  async (slug) => {
    const body = { ...fieldsWith(slug), _status: 'published' };
    const reply = await room.ask('POST', '/pages', { locale: 'fr' }, body);
    expect(reply.status).toBe(400);
  },
);
