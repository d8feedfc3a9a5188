import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import {
  planAddress,
  planGlobalAddress,
  readPlannedDocument,
  readPlannedGlobal,
  readPlannedLanguage,
} from '../../src/admin/publishing/plan-address.ts';

function open(address: string, defaultIDType: 'number' | 'text' = 'number') {
  const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
  const payload = {
    collections: { pages: {} },
    globals: { config: [{ slug: 'footer' }] },
    db: { defaultIDType },
  };
  return { query, payload } as unknown as PayloadRequest;
}

test('the form of a plan opens on the document and language that it was asked for', () => {
  const req = open(planAddress('pages', 12, 'nl'));
  expect(readPlannedDocument(req)).toEqual({ relationTo: 'pages', value: 12 });
  expect(readPlannedLanguage(req)).toBe('nl');
  expect(readPlannedGlobal(req)).toBeUndefined();
});

test('an id of MongoDB stays a text', () => {
  const id = '65f0c0ffee0123456789abcd';
  const req = open(planAddress('pages', id, 'fr'), 'text');
  expect(readPlannedDocument(req)?.value).toBe(id);
});

test('a global is planned by its name', () => {
  expect(readPlannedGlobal(open(planGlobalAddress('footer', 'en')))).toBe('footer');
});

test('an address that somebody made up fills in nothing', () => {
  for (const [collection, id] of [
    ['constructor', 1],
    ['pages', '1 or 1'],
  ] as const) {
    expect(readPlannedDocument(open(planAddress(collection, id, 'fr')))).toBeUndefined();
  }
  expect(readPlannedGlobal(open(planGlobalAddress('secrets', 'fr')))).toBeUndefined();
  expect(readPlannedLanguage(open(planAddress('pages', 1, 'de' as never)))).toBeUndefined();
});
