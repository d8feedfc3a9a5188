import { languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../publishing/support/gallery.ts';
import { runningText, wholeConsent } from '../publishing/support/stories.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let gallery: Gallery;
beforeAll(async () => {
  cms = await startCms();
  gallery = await openGallery(cms);
});
afterAll(() => cms.stop());

const othersThan = (language: string) => languages.filter((other) => other !== language);

const withhold = (id: number) =>
  cms.payload.update({
    collection: 'media',
    id,
    data: { withheld: true, _status: 'draft' },
    unpublishAllLocales: true,
    overrideAccess: true,
  });

describe('A page with a picture', () => {
  it.each(languages)(
    'waits for the picture to be published in its language: %s',
    async (language) => {
      const picture = await gallery.draftPicture();
      const page = await gallery.draftPage(picture.id);
      for (const other of othersThan(language)) await gallery.publish(picture.id, other);
      const refused = await gallery.publishPage(page.id, language);
      expect(refused.status).toBe(400);
      const [error] = refused.body.errors[0].data.errors;
      expect(error.path).toBe('blocks.1.picture');
      expect(error.message).toContain(picture.filename);
      for (const other of othersThan(language)) {
        expect((await gallery.publishPage(page.id, other)).status).toBe(200);
      }
      await gallery.publish(picture.id, language);
      expect((await gallery.publishPage(page.id, language)).status).toBe(200);
      expect((await gallery.seePicture(page, language))?.alternativeText).toBe(`First ${language}`);
    },
  );

  it.each([
    ['fr', 'n’est pas publiée en néerlandais'],
    ['nl', 'niet gepubliceerd in het Nederlands'],
    ['en', 'not published in Dutch'],
  ])('says which language of the picture is missing, to a reader of %s', async (reader, words) => {
    const picture = await gallery.draftPicture();
    const page = await gallery.draftPage(picture.id);
    const headers = { cookie: `payload-lng=${reader}` };
    const body = { _status: 'published' };
    const target = `/api/pages/${page.id}?locale=nl`;
    const answer = await gallery.editor.ask('PATCH', target, { body, headers });
    expect(answer.body.errors[0].data.errors[0].message).toContain(words);
  });

  it('may be drafted with any picture, and taken off the site with any', async () => {
    const { picture, page } = await gallery.showPicture();
    await gallery.unpublish(picture.id, 'fr');
    const off = { _status: 'draft' };
    const reply = await gallery.ask('PATCH', `/pages/${page.id}`, { locale: 'fr' }, off);
    expect(reply.status).toBe(200);
  });

  it('goes on without a picture that is taken off, in that language alone', async () => {
    const { picture, page } = await gallery.showPicture();
    await gallery.unpublish(picture.id, 'nl');
    expect(await gallery.seeEverywhere(page)).toEqual({ fr: 'First fr', en: 'First en' });
    await gallery.publish(picture.id, 'nl');
    expect(Object.keys(await gallery.seeEverywhere(page))).toEqual(['fr', 'nl', 'en']);
  });

  it('cannot be published with a picture whose person withdrew consent', async () => {
    const { picture, page } = await gallery.showPicture();
    await withhold(picture.id);
    expect(await gallery.seeEverywhere(page)).toEqual({});
    const refused = await gallery.publishPage(page.id, 'fr');
    expect(refused.body.errors[0].data.errors[0].message).toContain('retirée du site');
  });
});

describe('A story with a portrait', () => {
  it('waits for the portrait to be published in its language', async () => {
    const { ask, draftPicture, publish } = gallery;
    const consent = await ask('POST', '/testimonial-consents', {}, wholeConsent);
    const portrait = await draftPicture();
    const fields = {
      title: 'Amina',
      summary: 'In short',
      slug: 'amina',
      body: runningText('Her story'),
      consent: consent.body.doc.id,
      name: 'Amina',
      role: 'mentee',
      drawing: 'person-4',
      portrait: portrait.id,
    };
    const created = await ask('POST', '/testimonials', { locale: 'en', draft: 'true' }, fields);
    const { id } = created.body.doc;
    const publishStory = () =>
      ask('PATCH', `/testimonials/${id}`, { locale: 'en' }, { _status: 'published' });
    const refused = await publishStory();
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].data.errors[0].path).toBe('portrait');
    await publish(portrait.id, 'en');
    expect((await publishStory()).status).toBe(200);
  });
});

describe('A picture whose person withdrew consent', () => {
  it.each(languages)('is published again by no door, in %s', async (locale) => {
    const { picture, page } = await gallery.showPicture();
    const { ask, publish, seeFile } = gallery;
    const versions = await ask('GET', '/media/versions', {
      'where[parent][equals]': String(picture.id),
      limit: '50',
    });
    const document = { relationTo: 'media', value: picture.id };
    const at = new Date(Date.now() - 1000).toISOString();
    const planned = { document, action: 'publish', language: locale, at };
    await withhold(picture.id);
    const plan = await ask('POST', '/planned-publications', {}, planned);

    const refused = await publish(picture.id, locale);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].data.errors[0].message).toContain('retiré son consentement');
    const bulk = { 'where[id][in]': String(picture.id), locale };
    expect((await ask('PATCH', '/media', bulk, { _status: 'published' })).status).toBe(400);
    for (const { id } of versions.body.docs) {
      await ask('POST', `/media/versions/${id}`, { draft: 'false' });
      expect((await publish(picture.id, locale)).status).toBe(400);
    }
    const { carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts');
    await carryOutDuePlans(cms.payload, new Date());
    const { body } = await ask('GET', `/planned-publications/${plan.body.doc.id}`);
    expect(body.state).toBe('refused');

    expect(await gallery.seeEverywhere(page)).toEqual({});
    expect((await seeFile(picture.sizes.w480.filename)).status).toBe(404);
    const now = await ask('GET', `/media/${picture.id}`, { draft: 'true' });
    expect(now.body.withheld).toBe(true);
  });
});
