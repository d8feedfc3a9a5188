import { afterAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const editor = await signIn(cms, 'editor');
const figure = { label: 'Mentors', value: 12, unit: 'count', year: 2026, source: 's', scope: 's' };

const post = (path: string, body: object, language = 'en') =>
  editor.ask('POST', path, { body, headers: { 'accept-language': language } });

async function inEachLanguage(path: string, body: object): Promise<string[]> {
  const messages: string[] = [];
  for (const language of ['fr', 'nl', 'en']) {
    const answer = await post(path, body, language);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    const [error] = answer.body.errors;
    messages.push(error.data?.errors?.[0]?.message ?? error.message);
  }
  return messages;
}

describe('A refusal says what is wrong, in the reader’s language', () => {
  it('when a field is missing', async () => {
    const messages = await inEachLanguage('/api/figures', {
      ...figure,
      label: '',
      _status: 'published',
    });
    expect(messages).toEqual([
      expect.stringContaining('requis'),
      expect.stringContaining('verplicht'),
      expect.stringContaining('required'),
    ]);
  });

  it('when it refers to a document that there is not', async () => {
    const story = { title: 'Une rencontre', branch: 99_999, _status: 'draft' };
    expect(await inEachLanguage('/api/testimonials?draft=true', story)).toEqual([
      expect.stringContaining('n’existe pas'),
      expect.stringContaining('niet bestaat'),
      expect.stringContaining('does not exist'),
    ]);
  });

  it('when an address is taken', async () => {
    const city = { city: 'Namur', slug: 'namur', _status: 'draft' };
    expect((await post('/api/branches?draft=true', city)).status).toBe(201);
    const second = await post('/api/branches?draft=true', city);
    expect(second.status).toBe(400);
    expect(second.body.errors[0].data.errors[0].path).toContain('slug');
  });

  it('when a picture is none', async () => {
    const form = new FormData();
    form.append('file', new Blob(['no picture']), 'a.png');
    form.append('_payload', '{"alternativeText":"x"}');
    const messages = await Promise.all(
      ['fr', 'nl', 'en'].map(async (language) => {
        const headers = { cookie: `payload-lng=${language}` };
        const answer = await editor.ask('POST', '/api/media', { body: form, headers });
        return answer.body.errors[0].message;
      }),
    );
    expect(messages).toEqual([
      expect.stringContaining('n’est pas une image'),
      expect.stringContaining('geen JPEG'),
      expect.stringContaining('not a JPEG'),
    ]);
  });
});

describe('A draft', () => {
  it.each([
    [{ value: 'many' }, 'value'],
    [{ unit: 'parsecs' }, 'unit'],
    [{ label: { fr: 'x' } }, 'label'],
    [{ year: { $inc: 1 } }, 'year'],
    [{ createdAt: 'yesterday' }, 'createdAt'],
    [{ updatedAt: null }, 'updatedAt'],
  ])('holds no value that its fields cannot: %j', async (wrong, field) => {
    const { status, body } = await post('/api/figures?draft=true', { ...figure, ...wrong });
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(field);
  });

  it.each([
    [[{ blockType: 'nothing' }], 'blocks.0'],
    [
      [
        { blockType: 'hero', title: 'x' },
        { blockType: 'hero', title: {} },
      ],
      'blocks.1.title',
    ],
    [[{ blockType: 'steps', steps: [{ title: 1 }] }], 'blocks.0.steps.0.title'],
    [[{ blockType: 'image', picture: 'x' }], 'blocks.0.picture'],
    [[{ blockType: 'text', body: 'x' }], 'blocks.0.body'],
    [[{ blockType: 'text', body: { root: { type: 'root', children: ['x'] } } }], 'blocks.0.body'],
    ['hero', 'blocks'],
    [['hero'], 'blocks.0'],
  ])('names the place in a page of what it cannot hold: %j', async (blocks, place) => {
    const { status, body } = await post('/api/pages?draft=true', { title: 'x', blocks });
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(`${place}:`);
  });

  it('may be empty everywhere', async () => {
    const empty = { label: null, value: null, unit: '', source: '', _status: 'draft' };
    expect((await post('/api/figures?draft=true', empty)).status).toBe(201);
    const page = { title: '', blocks: [], slug: '', _status: 'draft' };
    expect((await post('/api/pages?draft=true', page)).status).toBe(201);
  });
});
