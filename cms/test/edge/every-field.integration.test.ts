import type { FlattenedField } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/client.ts';
import { createRandom, draw } from '../support/random.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { oddTexts, oddValues, operators } from './odd-values.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const admin = await signIn(cms, 'admin');
const { collections, globals } = cms.payload.config;

const random = createRandom(20_261_123);
const drawnValues = 7;
const drawnQuestions = 3;

function expectAnswer({ status, body }: Answer, asked: string) {
  expect(status, `${asked} => ${JSON.stringify(body)?.slice(0, 300)}`).toBeLessThan(500);
  if (status < 400) return;
  const message = body.errors?.[0]?.message ?? body.message;
  expect(message, asked).toEqual(expect.stringMatching(/\S/));
}

function* listPaths(fields: FlattenedField[], prefix = ''): Generator<string> {
  for (const field of fields) {
    yield prefix + field.name;
    const below = `${prefix}${field.name}.`;
    if ('flattenedFields' in field) yield* listPaths(field.flattenedFields, below);
    if (field.type !== 'blocks') continue;
    for (const block of field.blocks) {
      if ('flattenedFields' in block) yield* listPaths(block.flattenedFields, below);
    }
  }
}

const alsoSent = ['id', 'locale', 'fallbackLocale', 'password', 'file', 'sizes', '$inc', 'nothing'];
// Changing these would sign the tester out.
const untouched = ['password', 'email', 'role', 'id'];

describe.each(collections)('$slug', ({ slug, flattenedFields, versions }) => {
  const path = `/api/${slug}`;
  const names = [...flattenedFields.map(({ name }) => name), ...alsoSent];

  it('answers every odd value of every field, and can be read after', async () => {
    for (const name of names) {
      for (const value of draw(oddValues, drawnValues, random)) {
        const body = {
          [name]: value,
          ...(versions && name !== '_status' ? { _status: 'draft' } : {}),
        };
        for (const query of versions ? ['', '?draft=true&locale=nl'] : ['']) {
          const answer = await admin.ask('POST', path + query, { body });
          expectAnswer(answer, `POST ${path}${query} ${JSON.stringify(body)}`);
        }
      }
    }
    const list = await admin.ask('GET', `${path}?limit=500&draft=true&depth=1`);
    expectAnswer(list, `GET ${path}`);
    if (versions) expectAnswer(await admin.ask('GET', `${path}/versions?limit=500`), 'versions');
    const id = list.body.docs?.[0]?.id;
    if (id === undefined) return;
    for (const name of names.filter((known) => slug !== 'staff' || !untouched.includes(known))) {
      for (const value of draw(oddValues, drawnValues, random)) {
        const body = { [name]: value };
        const answer = await admin.ask('PATCH', `${path}/${id}?draft=true`, { body });
        expectAnswer(answer, `PATCH ${path} ${JSON.stringify(body)}`);
      }
    }
    expectAnswer(await admin.ask('GET', `${path}/${id}?draft=true`), `GET ${path}/${id}`);
  });

  it('answers every odd question about every field', async () => {
    const paths = [...new Set(listPaths(flattenedFields)), 'id', 'nothing', 'constructor'];
    for (const base of versions ? [path, `${path}/versions`] : [path]) {
      for (const name of paths) {
        const field = base === path ? name : `version.${name}`;
        for (const operator of draw(operators, drawnQuestions, random)) {
          const [text = ''] = draw(oddTexts, 1, random);
          const query = new URLSearchParams({ [`where[${field}][${operator}]`]: text, limit: '1' });
          expectAnswer(await admin.ask('GET', `${base}?${query}`), `${base}?${query}`);
        }
        for (const query of [`sort=${field}`, `select[${field.replaceAll('.', '][')}]=true`]) {
          expectAnswer(await admin.ask('GET', `${base}?limit=1&${query}`), `${base}?${query}`);
        }
      }
    }
  });
});

describe.each(globals)('$slug', ({ slug, flattenedFields }) => {
  it('answers every odd value of every field, and can be read after', async () => {
    const path = `/api/globals/${slug}`;
    for (const { name } of flattenedFields) {
      for (const value of draw(oddValues, drawnValues, random)) {
        for (const [status, draft] of [
          ['draft', 'true'],
          ['published', 'false'],
        ] as const) {
          const body = { _status: status, [name]: value };
          const answer = await admin.ask('POST', `${path}?draft=${draft}`, { body });
          expectAnswer(answer, `POST ${path} ${JSON.stringify(body)}`);
        }
      }
    }
    expect((await admin.ask('GET', `${path}?draft=true`)).status).toBe(200);
  });
});
