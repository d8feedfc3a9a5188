import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { makeBomb, makePicture, pictureForm } from '../support/pictures.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

type Bytes = Buffer<ArrayBuffer>;

const cms = await startCms();
afterAll(() => cms.stop());

const editor = await signIn(cms, 'editor');
const trainer = await signIn(cms, 'trainer');
const anonymous = createClient(cms);
const directory = path.join(cms.dataDirectory, 'media');

const send = (form: FormData, query = '') =>
  editor.ask('POST', `/api/media${query}`, { body: form });
const sendPicture = async (fields?: object) => {
  const { status, body } = await send(pictureForm(await makePicture(), fields));
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc;
};
/** Saves a change as a draft, which a picture needs no words for. */
const save = (id: number, fields: object) =>
  editor.ask('PATCH', `/api/media/${id}?draft=true`, { body: fields });
const publish = (id: number, fields: object = {}, locale = 'fr') =>
  editor.ask('PATCH', `/api/media/${id}?locale=${locale}`, {
    body: { ...fields, _status: 'published' },
  });
const listFiles = () => readdir(directory).catch(() => []);

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><script/></svg>';
const html = '<!doctype html><title>Hello</title><script>alert(1)</script>';
const gif = Buffer.from('GIF89a/*\x01\x00*/=1;alert(1)//', 'latin1');

describe('A file that is no picture of ours', () => {
  it.each([
    ['HTML by the name of a picture', Buffer.from(html), 'page.png', 'image/png'],
    ['HTML by its own name', Buffer.from(html), 'page.html', 'text/html'],
    ['SVG', Buffer.from(svg), 'drawing.svg', 'image/svg+xml'],
    ['SVG by the name of a picture', Buffer.from(svg), 'drawing.png', 'image/png'],
    ['a GIF that is also a script', gif, 'both.gif', 'image/gif'],
    ['a GIF that is also a script, as PNG', gif, 'both.png', 'image/png'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'paper.pdf', 'application/pdf'],
    ['an empty file', Buffer.alloc(0), 'empty.png', 'image/png'],
    ['text', Buffer.from('hello'), 'hello', ''],
  ])('is refused: %s', async (_, data, name, type) => {
    const before = await listFiles();
    const { status, body } = await send(pictureForm(data as Bytes, undefined, { name, type }));
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('JPEG, PNG, WebP ou AVIF');
    expect(await listFiles()).toEqual(before);
  });

  it('is refused when it is missing, or a text, or comes twice', async () => {
    const missing = new FormData();
    missing.append('_payload', '{"alternativeText":"x"}');
    const text = new FormData();
    text.append('file', '{"filename":"../../etc/passwd"}');
    const twice = pictureForm(await makePicture());
    twice.append('file', new Blob([await makePicture()]), 'second.png');
    for (const form of [missing, text, twice]) expect((await send(form)).status).toBe(400);
  });

  it('is not fetched from an address that a client names', async () => {
    const body = { alternativeText: 'x', url: 'http://127.0.0.1:1/a.png', filename: 'a.png' };
    expect((await editor.ask('POST', '/api/media', { body })).status).toBe(400);
  });
});

describe('A picture out of bounds', () => {
  it('of 50 million pixels is refused', async () => {
    const { status, body } = await send(pictureForm(await makePicture(10_000, 5_000)));
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('40 millions');
  });

  it('that is small on the way and immense when opened is refused', async () => {
    const { status, body } = await send(pictureForm(makeBomb(30_000)));
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('40 millions');
  });

  it('that says it is small, and is not all there, is refused', async () => {
    const noise = await sharp({
      create: {
        ...{ width: 600, height: 400, channels: 3, background: 'white' },
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    const cut = noise.subarray(0, noise.length / 2) as Bytes;
    const form = pictureForm(cut, undefined, { name: 'cut.jpg', type: 'image/jpeg' });
    const { status, body } = await send(form);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('ne peut pas être lue');
  });

  it('of one pixel is refused', async () => {
    const { status, body } = await send(pictureForm(await makePicture(1, 1)));
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('200 pixels');
  });

  it.each([
    ['fr', 'au plus 12 Mo'],
    ['nl', 'hoogstens 12 MB'],
    ['en', '12 MB at most'],
  ])('of more than 12 MB is refused, in %s', async (language, words) => {
    for (const size of [12_500_000, 15_000_000]) {
      const data = Buffer.concat([await makePicture(), Buffer.alloc(size)]);
      const headers = { cookie: `payload-lng=${language}` };
      const { status, body } = await editor.ask('POST', '/api/media', {
        body: pictureForm(data),
        headers,
      });
      expect(status).toBe(413);
      expect(body.errors[0].message).toContain(words);
    }
  });
});

describe('A picture that is taken', () => {
  it.each([
    ['page.html', 'text/html'],
    ['../../../etc/passwd.png', 'image/png'],
    ['..\\..\\cms.sqlite', 'image/png'],
    ['/etc/passwd', 'image/svg+xml'],
    ['Été à Liège — 日本 💛.PNG', 'image/png'],
    [`${'long'.repeat(100)}.png`, 'image/png'],
    ['"><script>.png', 'image/png'],
    ['.htaccess', 'text/plain'],
    ['a.php.png', 'application/x-httpd-php'],
    ['', 'image/png'],
  ])('loses its own name: %s', async (name, type) => {
    const { status, body } = await send(
      pictureForm(await makePicture(), undefined, { name: name || 'blob', type }),
    );
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc.filename).toMatch(/^[a-z0-9][a-z0-9-]{0,40}-[0-9a-f]{12}\.png$/);
    expect(body.doc.mimeType).toBe('image/png');
    const files = await listFiles();
    for (const file of files) expect(file).toMatch(/^[a-z0-9][a-z0-9-]{1,80}\.(?:png|webp)$/);
    expect(files).toContain(body.doc.filename);
  });

  it('keeps the words of its name that can be kept', async () => {
    const file = { name: 'Été à Liège.PNG', type: 'image/png' };
    const { body } = await send(pictureForm(await makePicture(), undefined, file));
    expect(body.doc.filename).toMatch(/^ete-a-liege-[0-9a-f]{12}\.png$/);
  });

  it('is made in each width that is not wider than itself, as WebP', async () => {
    const { body } = await send(pictureForm(await makePicture(1_200, 800)));
    const { w480, w960, w1440 } = body.doc.sizes;
    expect([w480.width, w960.width, w1440.width]).toEqual([480, 960, null]);
    for (const { filename, width } of [w480, w960]) {
      const facts = await sharp(path.join(directory, filename)).metadata();
      expect(facts).toMatchObject({ format: 'webp', width });
    }
  });

  it('loses the place and the device that the camera noted, in every size', async () => {
    const noted = (await sharp(await makePicture(800, 600, 'jpeg'))
      .withExif({ IFD0: { Model: 'Telltale 3000' }, IFD3: { GPSLatitude: '50/1 38/1 0/1' } })
      .jpeg()
      .toBuffer()) as Bytes;
    expect((await sharp(noted).metadata()).exif).toBeDefined();
    const file = { name: 'walk.jpg', type: 'image/jpeg' };
    const { body } = await send(pictureForm(noted, undefined, file));
    for (const name of [body.doc.filename, body.doc.sizes.w480.filename]) {
      const stored = await readFile(path.join(directory, name));
      expect((await sharp(stored).metadata()).exif).toBeUndefined();
      expect(stored.includes('Telltale')).toBe(false);
    }
  });

  it('stands upright though the note of how it was held is gone', async () => {
    const held = (await sharp(await makePicture(800, 600, 'jpeg'))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()) as Bytes;
    const file = { name: 'held.jpg', type: 'image/jpeg' };
    const { body } = await send(pictureForm(held, undefined, file));
    expect([body.doc.width, body.doc.height]).toEqual([600, 800]);
  });

  it('loses what was hidden after it', async () => {
    const both = Buffer.concat([await makePicture(), Buffer.from(html)]);
    const { body } = await send(pictureForm(both));
    const stored = await readFile(path.join(directory, body.doc.filename));
    expect(stored.includes('<script>')).toBe(false);
  });

  it('keeps its focal point when something else of it changes', async () => {
    const fields = { alternativeText: 'Deux', focalX: 20, focalY: 80 };
    const { id, filename } = await sendPicture(fields);
    const change = { alternativeText: 'Deux personnes' };
    const { body } = await save(id, change);
    expect(body.doc).toMatchObject({ ...change, focalX: 20, focalY: 80, filename });
    const moved = await publish(id, { focalX: 70, focalY: 30 });
    expect(moved.body.doc).toMatchObject({ ...change, focalX: 70, focalY: 30, filename });
  });

  it('takes no facts of its file from a client', async () => {
    const { id, filename, url } = await sendPicture();
    const forged = {
      filename: 'other.png',
      mimeType: 'text/html',
      width: 1,
      filesize: 1,
      url: 'https://elsewhere.example/a.png',
      thumbnailURL: 'https://elsewhere.example/a.png',
      sizes: { w480: { filename: 'other.webp', mimeType: 'text/html' } },
    };
    for (const { body } of [await save(id, forged), await publish(id, forged)]) {
      expect(body.doc).toMatchObject({ filename, url, mimeType: 'image/png', width: 600 });
      expect(JSON.stringify(body.doc)).not.toMatch(/elsewhere|other\.|text\/html/);
    }
    const climbing = { filename: '../cms.sqlite', sizes: { w480: { filename: '../cms.sqlite' } } };
    await save(id, climbing);
    await publish(id, climbing);
    await editor.ask('DELETE', `/api/media/${id}`);
    expect(await readdir(cms.dataDirectory)).toContain('cms.sqlite');
  });

  it('is withheld or shown again by no request', async () => {
    const shown = await sendPicture({ alternativeText: 'x', withheld: true });
    expect(shown.withheld).toBe(false);
    await cms.payload.update({
      collection: 'media',
      id: shown.id,
      data: { withheld: true, _status: 'draft' },
      locale: 'fr',
      overrideAccess: true,
    });
    const admin = await signIn(cms, 'admin');
    for (const { ask } of [editor, admin]) {
      const body = { withheld: false, _status: 'draft' };
      for (const query of ['', '?draft=true']) {
        const answer = await ask('PATCH', `/api/media/${shown.id}${query}`, { body });
        expect(answer.body.doc.withheld).toBe(true);
      }
    }
  });
});

describe('Alternative text', () => {
  const wanting = [{}, { alternativeText: '' }, { alternativeText: '  ' }, { decorative: false }];

  it.each(wanting)('is obligatory to publish: a new picture with %j is refused', async (fields) => {
    const before = await listFiles();
    const form = pictureForm(await makePicture(), { ...fields, _status: 'published' });
    const { status, body } = await send(form);
    expect(status).toBe(400);
    expect(body.errors[0].data.errors[0].path).toBe('alternativeText');
    expect(await listFiles()).toEqual(before);
  });

  it.each(wanting)('may wait while a picture is a draft: %j', async (fields) => {
    const { id } = await sendPicture(fields);
    expect((await save(id, { focalX: 30 })).status).toBe(200);
    expect((await publish(id)).status).toBe(400);
  });

  it.each([
    ['fr', 'Le texte alternatif'],
    ['nl', 'De alternatieve tekst'],
    ['en', 'has no alternative text'],
  ])('is asked for in the language of who publishes: %s', async (language, words) => {
    const { id } = await sendPicture({});
    const headers = { cookie: `payload-lng=${language}` };
    const body = { _status: 'published' };
    const answer = await editor.ask('PATCH', `/api/media/${id}?locale=nl`, { body, headers });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0].message).toContain(words);
  });

  it('is not for a picture that says nothing, which each language says for itself', async () => {
    const { id, alternativeText } = await sendPicture({ decorative: true });
    expect(alternativeText ?? null).toBeNull();
    expect((await publish(id)).status).toBe(200);
    const dutch = await publish(id, {}, 'nl');
    expect(dutch.status).toBe(400);
    expect((await publish(id, { decorative: true }, 'nl')).status).toBe(200);
  });

  it('is obligatory in each language that is published', async () => {
    const { id } = await sendPicture();
    expect((await publish(id)).status).toBe(200);
    expect((await publish(id, {}, 'nl')).status).toBe(400);
    expect((await publish(id, { alternativeText: 'Twee mensen' }, 'nl')).status).toBe(200);
    expect((await publish(id, { alternativeText: '' }, 'nl')).status).toBe(400);
    const french = await editor.ask('GET', `/api/media/${id}?locale=fr`);
    expect(french.body.alternativeText).toBe('Deux personnes');
  });

  it('is obligatory again for a picture that is decorative no longer', async () => {
    const { id } = await sendPicture({ decorative: true });
    expect((await publish(id)).status).toBe(200);
    expect((await publish(id, { decorative: false })).status).toBe(400);
  });

  it('has at most 250 characters', async () => {
    const fields = { alternativeText: 'x'.repeat(251), _status: 'published' };
    expect((await send(pictureForm(await makePicture(), fields))).status).toBe(400);
  });
});

describe('The file of a picture', () => {
  it('is for staff only where the admin shows it', async () => {
    const { filename, sizes } = await sendPicture();
    for (const name of [filename, sizes.w480.filename]) {
      expect((await anonymous('GET', `/api/media/file/${name}`)).status).toBe(403);
      const seen = await trainer.ask('GET', `/api/media/file/${name}`);
      expect(seen.status).toBe(200);
      expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
      expect(seen.headers.get('content-security-policy')).toContain('sandbox');
    }
  });

  it('is shown to readers in its widths, and as it came only where there are none', async () => {
    const { id, filename, sizes } = await sendPicture();
    await publish(id);
    const size = await anonymous('GET', `/api/published/picture/${sizes.w480.filename}`);
    expect([size.status, size.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await anonymous('GET', `/api/published/picture/${filename}`)).status).toBe(404);

    const narrow = await send(pictureForm(await makePicture(300, 200)));
    await publish(narrow.body.doc.id);
    const own = `/api/published/picture/${narrow.body.doc.filename}`;
    expect((await anonymous('GET', own)).status).toBe(200);
  });

  it.each(['nothing-here.png', '..%2fcms.sqlite', '%2e%2e/cms.sqlite', 'a%00.png', 'cms.sqlite'])(
    'that is not one is not found: %s',
    async (name) => {
      for (const folder of ['/api/media/file', '/api/published/picture']) {
        const { status } = await editor.ask('GET', `${folder}/${name}`);
        expect([400, 404]).toContain(status);
      }
    },
  );

  it('that went missing from the disk is not found', async () => {
    const { id, filename, sizes } = await sendPicture();
    await publish(id);
    const { rm } = await import('node:fs/promises');
    await rm(path.join(directory, filename));
    await rm(path.join(directory, sizes.w480.filename));
    expect((await editor.ask('GET', `/api/media/file/${filename}`)).status).toBe(404);
    const shown = await anonymous('GET', `/api/published/picture/${sizes.w480.filename}`);
    expect(shown.status).toBe(404);
  });

  it('goes with its picture, in every size', async () => {
    const { id, filename, sizes } = await sendPicture();
    await editor.ask('DELETE', `/api/media/${id}`);
    const files = await listFiles();
    expect(files).not.toContain(filename);
    expect(files).not.toContain(sizes.w480.filename);
  });
});

describe('What an editor does to a picture in the form', () => {
  it.each([
    'uploadEdits[focalPoint][x]=abc&uploadEdits[focalPoint][y]=5',
    'uploadEdits[focalPoint][x]=-100&uploadEdits[focalPoint][y]=1e9',
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=0&uploadEdits[crop][height]=0',
    'uploadEdits[crop][width]=900&uploadEdits[crop][height]=900&uploadEdits[widthInPixels]=99999999&uploadEdits[heightInPixels]=99999999',
    'uploadEdits[crop]=x',
    'uploadEdits=x',
    'uploadEdits[crop][__proto__]=x',
    'uploadEdits[widthInPixels]=x',
    'prefix=../..',
  ])('is refused when it makes no sense, and never fails: %s', async (query) => {
    const { id } = await sendPicture();
    const form = pictureForm(await makePicture());
    const answers = [
      await editor.ask('PATCH', `/api/media/${id}?draft=true&${query}`, { body: form }),
      await editor.ask('PATCH', `/api/media/${id}?draft=true&${query}`, { body: {} }),
      await editor.ask('POST', `/api/media?draft=true&${query}`, { body: form }),
    ];
    for (const { status, body } of answers) {
      expect(status, JSON.stringify(body)).toBeLessThan(500);
    }
  });
});
