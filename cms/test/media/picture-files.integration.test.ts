import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery, wordsIn } from '../publishing/support/gallery.ts';
import { makePicture, pictureForm } from '../support/pictures.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let gallery: Gallery;
beforeAll(async () => {
  cms = await startCms();
  gallery = await openGallery(cms);
});
afterAll(() => cms.stop());

type Uploaded = Awaited<ReturnType<Gallery['draftPicture']>>;
const directory = () => path.join(cms.dataDirectory, 'media');
const namesOf = ({ filename, sizes }: Uploaded): string[] => [filename, sizes.w480.filename];

/** Every file on disk, with its bytes. */
async function readFiles() {
  const names = (await readdir(directory())).sort();
  const files = names.map(async (name) => [name, await readFile(path.join(directory(), name))]);
  return new Map((await Promise.all(files)) as [string, Buffer][]);
}

const whole =
  'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=100&uploadEdits[crop][height]=100&uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200';
const cut = whole.replace('[width]=100', '[width]=50');
const focal = (x: number, y: number) =>
  `uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`;
const asForm = (fields: object) => {
  const form = new FormData();
  form.append('_payload', JSON.stringify(fields));
  return form;
};

describe('The file of a picture', () => {
  it('is shown to readers while a language of it is published, and no longer', async () => {
    const picture = await gallery.draftPicture();
    const [, shown = ''] = namesOf(picture);
    const status = async () => (await gallery.seeFile(shown)).status;
    expect(await status()).toBe(404);
    await gallery.publish(picture.id, 'nl');
    expect(await status()).toBe(200);
    await gallery.publish(picture.id, 'en');
    await gallery.unpublish(picture.id, 'nl');
    expect(await status()).toBe(200);
    await gallery.unpublish(picture.id, 'en');
    expect(await status()).toBe(404);
  });

  it('is told to the caches by what is published, and by no draft', async () => {
    const picture = await gallery.draftPicture();
    const tag = `media/${picture.id}`;
    const changesOf = async (change: () => Promise<unknown>) => {
      const { body: before } = await gallery.ask('GET', '/content-version');
      await change();
      const since = { since: String(before.version) };
      return (await gallery.ask('GET', '/content-version', since)).body.tags;
    };
    expect(await changesOf(() => gallery.save(picture.id, 'fr', wordsIn('fr', 'New')))).toEqual([]);
    expect(await changesOf(() => gallery.publish(picture.id, 'fr'))).toContain(tag);
    expect(await changesOf(() => gallery.save(picture.id, 'fr', wordsIn('fr', 'Newer')))).toEqual(
      [],
    );
    expect(await changesOf(() => gallery.unpublish(picture.id, 'fr'))).toContain(tag);
    const { sizes } = picture;
    await gallery.publish(picture.id, 'fr');
    const file = await gallery.seeFile(sizes.w480.filename);
    expect(file.headers.get('cache-tag')).toBe(tag);
  });

  it.each([
    ['a draft of what is published', 'draft=true&locale=fr', 'draft'],
    ['a publication', 'locale=fr', 'published'],
  ])('is not replaced by %s: not a byte on disk changes', async (_, query, _status) => {
    const { picture, page } = await gallery.showPicture();
    const before = await readFiles();
    const form = pictureForm(await makePicture(900, 600), { ...wordsIn('fr', 'New'), _status });
    const { ask } = gallery.editor;
    for (const target of [`/${picture.id}?`, `?where[id][in]=${picture.id}&`]) {
      const { status } = await ask('PATCH', `/api/media${target}${query}`, { body: form });
      expect(status).toBe(400);
    }
    expect(await readFiles()).toEqual(before);
    expect(await gallery.seePicture(page, 'fr')).toMatchObject({ alternativeText: 'First fr' });
    for (const name of namesOf(picture)) expect(before.has(name)).toBe(true);
  });

  it.each([
    ['fr', 'ajoutez une nouvelle image'],
    ['nl', 'een nieuwe afbeelding'],
    ['en', 'upload a new picture'],
  ])('is not replaced, and who tries reads what to do instead: %s', async (language, words) => {
    const { id } = await gallery.draftPicture();
    const headers = { cookie: `payload-lng=${language}` };
    const target = `/api/media/${id}?draft=true`;
    const body = pictureForm(await makePicture());
    const answer = await gallery.editor.ask('PATCH', target, { body, headers });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain(words);
  });

  it('is not cut once it is there', async () => {
    const { picture } = await gallery.showPicture();
    const before = await readFiles();
    const target = `/api/media/${picture.id}?draft=true&locale=fr&${cut}`;
    const { status } = await gallery.editor.ask('PATCH', target, { body: asForm(wordsIn('fr')) });
    expect(status).toBe(400);
    expect(await readFiles()).toEqual(before);
  });

  it('may be cut while it comes', async () => {
    const form = pictureForm(await makePicture(1_000, 800), wordsIn('fr'));
    const query = cut.replace('=300', '=500').replace('=200', '=800');
    const target = `/api/media?draft=true&locale=fr&${query}`;
    const { status, body } = await gallery.editor.ask('POST', target, { body: form });
    expect(status, JSON.stringify(body)).toBe(201);
    expect([body.doc.width, body.doc.height]).toEqual([500, 800]);
  });

  it('keeps every byte while its focal point moves, which waits for a publication', async () => {
    const { picture, page } = await gallery.showPicture();
    const before = await readFiles();
    const target = `/api/media/${picture.id}?draft=true&locale=nl&${whole}&${focal(20, 130)}`;
    const { status } = await gallery.editor.ask('PATCH', target, { body: asForm(wordsIn('nl')) });
    expect(status).toBe(200);
    expect((await gallery.seePicture(page, 'fr'))?.focalPoint).toEqual({ x: 50, y: 50 });
    await gallery.publish(picture.id, 'nl');
    for (const language of languages) {
      expect((await gallery.seePicture(page, language))?.focalPoint).toEqual({ x: 20, y: 100 });
    }
    expect(await readFiles()).toEqual(before);
  });

  it('stays when a version is restored, with each of the versions that name it', async () => {
    const { picture, page } = await gallery.showPicture();
    const before = await readFiles();
    for (const words of ['Second', 'Third', 'Fourth']) {
      await gallery.publish(picture.id, 'fr', wordsIn('fr', words));
    }
    const where = { 'where[parent][equals]': String(picture.id), limit: '50', locale: 'fr' };
    const { body } = await gallery.ask('GET', '/media/versions', where);
    expect(body.docs.length).toBeGreaterThan(6);
    for (const [index, { id, version }] of body.docs.entries()) {
      expect(version.filename).toBe(picture.filename);
      // Each makes three more, and only the last fifty are kept.
      if (index % 5 === 0)
        expect((await gallery.ask('POST', `/media/versions/${id}`)).status).toBe(200);
    }
    const restored = await gallery.ask('GET', `/media/${picture.id}`, { draft: 'true' });
    expect(restored.body).toMatchObject({ filename: picture.filename, sizes: picture.sizes });
    expect(await readFiles()).toEqual(before);
    expect((await gallery.seePicture(page, 'fr'))?.alternativeText).toBe('Fourth fr');
  });

  it('goes with its picture, and so do its versions', async () => {
    const { picture } = await gallery.showPicture();
    expect((await gallery.ask('DELETE', `/media/${picture.id}`)).status).toBe(200);
    const files = await readFiles();
    for (const name of namesOf(picture)) {
      expect(files.has(name)).toBe(false);
      expect((await gallery.seeFile(name)).status).toBe(404);
    }
    const where = { parent: { equals: picture.id } };
    const { totalDocs } = await cms.payload.countVersions({ collection: 'media', where });
    expect(totalDocs).toBe(0);
  });
});
