import {
  listUnprintableSigns,
  makeCertificateCode,
  readCertificateCode,
  writeCertificateCode,
} from '@duo/domain/training/certificate';
import {
  findTranslationState,
  listChangedBlocks,
  needsRefresher,
  proposeMinutes,
  writeCanonically,
} from '@duo/domain/training/editions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { content, withValue } from './support/lessons.ts';

test('what is equal is written alike, whatever the order of its keys', () => {
  expect(writeCanonically({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(writeCanonically(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('changed and new blocks are marked, moved ones are not', () => {
  expect(listChangedBlocks(content, content)).toEqual([]);
  const moved = { blocks: content.blocks.toReversed() };
  expect(listChangedBlocks(content, moved)).toEqual([]);
  expect(listChangedBlocks(content, withValue(content, 'blocks.0.body', '<p>Autre.</p>'))).toEqual([
    0,
  ]);
});

test('a refresher is offered after a major edition only', () => {
  const marks = [
    { number: 1, changeKind: 'minor' as const },
    { number: 2, changeKind: 'major' as const },
    { number: 3, changeKind: 'minor' as const },
  ];
  expect(needsRefresher(1, marks)).toBe(true);
  expect(needsRefresher(2, marks)).toBe(false);
  expect(needsRefresher(3, marks)).toBe(false);
});

test('a translation is stale once its source has another edition', () => {
  const edition = { sourceHash: 'a' };
  expect(findTranslationState({ hasDraft: true, edition }, 'a')).toBe('current');
  expect(findTranslationState({ hasDraft: true, edition }, 'b')).toBe('stale');
  expect(findTranslationState({ hasDraft: true, edition: null }, 'b')).toBe('draft');
  expect(findTranslationState({ hasDraft: false, edition: null }, null)).toBe('missing');
});

test('minutes are proposed from words and exercises', () => {
  const words = { type: 'text' as const, body: `<p>${'mot '.repeat(360)}</p>` };
  expect(proposeMinutes({ blocks: [words] })).toBe(2);
  expect(proposeMinutes({ blocks: [] })).toBe(1);
  expect(proposeMinutes({ blocks: [words, ...content.blocks.slice(1)] })).toBeGreaterThan(20);
});

test('minutes count what is read, and neither names of fields, keys and kinds nor addresses', () => {
  const note = (body: string) => ({ type: 'callout', tone: 'note', title: 'Un mot', body });
  const short = Array.from({ length: 60 }, () => note('Deux mots.'));
  // 60 x 4 words.
  expect(proposeMinutes({ blocks: short })).toBe(2);
  const linked = '<p><a href="https://example.org/un/deux/trois">mot</a>&nbsp;</p>';
  const text = { type: 'text', body: linked.repeat(180) };
  expect(proposeMinutes({ blocks: [text] })).toBe(1);
  const points = { type: 'keyPoints', title: '', points: Array.from({ length: 181 }, () => 'mot') };
  expect(proposeMinutes({ blocks: [points] })).toBe(2);
});

test('a certificate prints names in Latin letters with whatever accents, and no others', () => {
  for (const name of ['Zoë Łukasz Đặng', 'O’Brien-Straße', 'Şöhret İpek Çağrı', 'N. Ñandú Øre']) {
    expect([name, listUnprintableSigns(name)]).toEqual([name, []]);
  }
  expect(listUnprintableSigns('Иван Ива')).toEqual(['И', 'в', 'а', 'н']);
  expect(listUnprintableSigns('أمينة Amina').length).toBeGreaterThan(0);
});

test('a certificate’s code is read back as it is printed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const code = makeCertificateCode(bytes);
      expect(readCertificateCode(writeCertificateCode(code).toLowerCase())).toBe(code);
    }),
  );
  expect(readCertificateCode('ABC')).toBeNull();
});
