import { languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePicture } from '../support/pictures.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { draftStory, publishStoriesPage, publishStory, recordConsent } from './support/stories.ts';

let room: Newsroom;
let upload: typeof import('../../src/seed/factories.ts').upload;
beforeAll(async () => {
  room = await openNewsroom();
  ({ upload } = await import('../../src/seed/factories.ts'));
  await publishStoriesPage(room);
});
afterAll(async () => {
  await room.close();
});

const pathOf = (id: number, language: string) => `stories-${language}/amina-${id}-${language}`;

async function liveIn(id: number) {
  const answers = await Promise.all(
    languages.map((language) => room.read(language, pathOf(id, language))),
  );
  return languages.filter((_, index) => answers[index]?.outcome === 'found');
}

async function listedIn(id: number) {
  const listed: string[] = [];
  for (const language of languages) {
    const answer = await room.read(language, `stories-${language}`);
    if (JSON.stringify(answer).includes(`amina-${id}-${language}`)) listed.push(language);
  }
  return listed;
}

async function publishEverywhere(id: number) {
  for (const language of languages) {
    const reply = await publishStory(room, id, language);
    expect(reply, JSON.stringify(reply.body)).toMatchObject({ status: 200 });
  }
}

describe('a story without a valid consent', () => {
  it.each([
    ['no consent record at all', null, 'None'],
    ['no date', { grantedOn: null }, 'date'],
    ['a date in the future', { grantedOn: '2999-01-01T00:00:00.000Z' }, 'future'],
    ['no text version', { textVersion: '' }, 'version'],
    ['no word on whose words they are', { words: null }, 'whose words'],
    ['a withdrawal', { withdrawnOn: '2020-01-01T00:00:00.000Z' }, 'withdrawn'],
  ])('with %s cannot be published, and the refusal says so', async (_, consent, words) => {
    const record = consent ? await recordConsent(room, consent) : null;
    const id = await draftStory(room, record);
    for (const language of languages) {
      const reply = await publishStory(room, id, language);
      expect(reply.status).toBe(400);
      expect(reply.body.errors[0].data.errors[0].path).toBe('consent');
      expect(reply.body.errors[0].data.errors[0].message).toContain(words);
    }
    expect(await liveIn(id)).toEqual([]);
  });
});

describe('withdrawing consent', () => {
  async function withdraw(consent: number) {
    const body = { withdrawnOn: new Date().toISOString() };
    const reply = await room.ask('PATCH', `/testimonial-consents/${consent}`, {}, body);
    expect(reply.status).toBe(200);
  }

  it('takes the story off every page and every language at once', async () => {
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent);
    await publishEverywhere(id);
    expect(await liveIn(id)).toEqual([...languages]);
    expect(await listedIn(id)).toEqual([...languages]);
    await withdraw(consent);
    expect(await liveIn(id)).toEqual([]);
    expect(await listedIn(id)).toEqual([]);
  });

  it('takes the story off even when its draft could not be published', async () => {
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent);
    await publishEverywhere(id);
    await room.ask('PATCH', `/testimonials/${id}`, { locale: 'nl', draft: 'true' }, { title: '' });
    await withdraw(consent);
    expect(await liveIn(id)).toEqual([]);
  });

  it('blocks publishing, restoring and planning it', async () => {
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent);
    await publishEverywhere(id);
    const versions = await room.ask('GET', '/testimonials/versions', {
      'where[parent][equals]': String(id),
      limit: '20',
    });
    await withdraw(consent);
    for (const version of versions.body.docs) {
      await room.ask('POST', `/testimonials/versions/${version.id}`, { draft: 'false' });
    }
    expect((await publishStory(room, id, 'fr')).status).toBe(400);
    expect(await liveIn(id)).toEqual([]);
  });

  it('cannot be taken back: who agrees anew gives a new consent', async () => {
    const consent = await recordConsent(room);
    await withdraw(consent);
    await room.ask('PATCH', `/testimonial-consents/${consent}`, {}, { withdrawnOn: null });
    const { body } = await room.ask('GET', `/testimonial-consents/${consent}`);
    expect(body.withdrawnOn).toBeTruthy();
  });

  async function uploadPortrait() {
    const file = { name: 'amina.png', data: await makePicture(700, 700), mimetype: 'image/png' };
    const id = await upload(room, file, { fr: 'Amina', nl: 'Amina', en: 'Amina' });
    return room.payload.findByID({ collection: 'media', id });
  }

  async function seePortrait(portrait: Awaited<ReturnType<typeof uploadPortrait>>) {
    const sizes = Object.values(portrait.sizes ?? {}).map((size) => size?.filename);
    const names = [portrait.filename, ...sizes].filter(Boolean);
    const replies = await Promise.all(
      names.map((name) => room.ask('GET', `/published/picture/${name}`)),
    );
    return replies.some(({ status }) => status !== 404);
  }

  async function statesOf(portrait: { id: number }) {
    const { body } = await room.ask('GET', `/media/${portrait.id}`, { locale: 'all' });
    return { withheld: body.withheld, ...body._status };
  }

  const takenOff = { withheld: true, fr: 'draft', nl: 'draft', en: 'draft' };

  it('tells the sites to forget the story and its portrait, kept copies included', async () => {
    const portrait = await uploadPortrait();
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent, { portrait: portrait.id });
    await publishEverywhere(id);
    const shown = await room.read('fr', pathOf(id, 'fr'));
    expect(shown).toMatchObject({ page: { story: { portrait: { id: portrait.id } } } });
    expect(await seePortrait(portrait)).toBe(true);

    const { version } = (await room.ask('GET', '/content-version')).body;
    await withdraw(consent);
    const changes = (await room.ask('GET', '/content-version', { since: String(version) })).body;
    expect(changes.forget).toEqual(
      expect.arrayContaining([`testimonials/${id}`, `media/${portrait.id}`]),
    );
    expect(await seePortrait(portrait)).toBe(false);
    expect(await statesOf(portrait)).toEqual(takenOff);
  });

  it('withholds the portrait whatever its own draft holds, and that of the draft as well', async () => {
    const [live, next] = [await uploadPortrait(), await uploadPortrait()];
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent, { portrait: live.id });
    await publishEverywhere(id);
    const draft = { locale: 'nl', draft: 'true' };
    await room.ask('PATCH', `/media/${live.id}`, draft, { alternativeText: '' });
    await room.ask('PATCH', `/testimonials/${id}`, draft, { portrait: next.id });
    await withdraw(consent);
    for (const portrait of [live, next]) {
      expect(await statesOf(portrait)).toEqual(takenOff);
      expect(await seePortrait(portrait)).toBe(false);
    }
  });

  it('withholds the portrait of a story that was never published', async () => {
    const portrait = await uploadPortrait();
    const consent = await recordConsent(room);
    const id = await draftStory(room, null);
    const draft = { locale: 'fr', draft: 'true' };
    await room.ask('PATCH', `/testimonials/${id}`, draft, { consent, portrait: portrait.id });
    await withdraw(consent);
    expect(await statesOf(portrait)).toEqual(takenOff);
  });

  it('leaves pictures of others as they are', async () => {
    const other = await uploadPortrait();
    const consent = await recordConsent(room);
    await publishEverywhere(await draftStory(room, consent));
    await withdraw(consent);
    expect(await statesOf(other)).toMatchObject({ withheld: false, fr: 'published' });
  });

  it('a consent that is no longer whole takes its story off as well', async () => {
    const consent = await recordConsent(room);
    const id = await draftStory(room, consent);
    await publishEverywhere(id);
    await room.ask('PATCH', `/testimonial-consents/${consent}`, {}, { textVersion: '' });
    expect(await liveIn(id)).toEqual([]);
  });
});
