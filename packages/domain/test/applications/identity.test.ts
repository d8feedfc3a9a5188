import { areNamesSimilar, listLikenesses } from '@duo/domain/applications/alike';
import { suggestEmail } from '@duo/domain/applications/mistyped-domain';
import { countPhoneDigits, normalisePhone } from '@duo/domain/applications/phone';
import { makeReference, readReference, referenceForm } from '@duo/domain/applications/reference';
import { wordsOf } from '@duo/domain/applications/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

test.each([
  '0475 12 34 56',
  '+32 (0)475/12.34.56',
  '0032475123456',
  '+32475123456',
  '475 12 34 56',
])('%s is one and the same number', (text) => {
  expect(normalisePhone(text)).toBe('32475123456');
});

test('a number from abroad keeps its country', () => {
  expect(normalisePhone('+31 6 12345678')).toBe('31612345678');
  expect(countPhoneDigits('+32 (0)2 203 02 31')).toBe(10);
});

test.each([
  ['Édouard Ça-Va', ['edouard', 'ca', 'va']],
  ['ŁUKASZ Ørsted', ['lukasz', 'orsted']],
  ['Sœur Anne, Anne', ['soeur', 'anne']],
  ['Nguyễn', ['nguyen']],
  ['Ελένη', ['ελενη']],
  ['  ', []],
])('%s is searched by %o', (text, words) => expect(wordsOf(text)).toEqual(words));

describe('names', () => {
  test.each([
    ['Jean Dupont', 'DUPONT Jean', true],
    ['Jean Dupont', 'Jean-Marie Dupont', true],
    ['Fatima El Amrani', 'Fatima El-Amrany', true],
    ['Jean Dupont', 'Jan Dupont', true],
    ['Jean Dupont', 'Anne Dupont', false],
    ['Ann Li', 'Ann Lo', false],
    ['', 'Jean', false],
  ])('%s and %s: %s', (one, other, similar) => {
    expect(areNamesSimilar(one, other)).toBe(similar);
    expect(areNamesSimilar(other, one)).toBe(similar);
  });
});

describe('likenesses', () => {
  const one = { email: 'a@x.be', phone: '32475', birthDate: '1960-01-01', name: 'Jean Dupont' };

  test('each is found by itself', () => {
    const other = { email: 'b@x.be', phone: '32476', birthDate: '1961-01-01', name: 'Jean Dupont' };
    expect(listLikenesses(one, other)).toEqual([]);
    expect(listLikenesses(one, { ...other, email: 'a@x.be' })).toEqual(['email']);
    expect(listLikenesses(one, { ...other, phone: '32475' })).toEqual(['phone']);
    expect(listLikenesses(one, { ...other, birthDate: '1960-01-01' })).toEqual([
      'birthDateAndName',
    ]);
  });

  test('what nobody knows is alike in nobody', () => {
    const blank = { email: null, phone: null, birthDate: null, name: 'Jean Dupont' };
    expect(listLikenesses(blank, blank)).toEqual([]);
  });

  test('a birthday shared with somebody of another name is none', () => {
    expect(
      listLikenesses(one, { email: null, phone: null, birthDate: '1960-01-01', name: 'Anne Li' }),
    ).toEqual([]);
  });
});

describe('mistyped addresses', () => {
  test.each([
    ['marie@gmial.com', 'marie@gmail.com'],
    ['marie@gmail.co', 'marie@gmail.com'],
    ['marie@gmaill.com', 'marie@gmail.com'],
    ['marie@hotmial.be', 'marie@hotmail.be'],
    ['marie@telenett.be', 'marie@telenet.be'],
    ['marie@skynet.bee', 'marie@skynet.be'],
    ['Marie@OUTLOK.com', 'Marie@outlook.com'],
  ])('%s: did you mean %s?', (typed, meant) => expect(suggestEmail(typed)).toBe(meant));

  test.each(['marie@gmail.com', 'marie@duoforajob.be', 'marie@live.be', 'marie', '@gmial.com'])(
    '%s is left alone',
    (typed) => expect(suggestEmail(typed)).toBeNull(),
  );
});

describe('references', () => {
  test('any random bytes make a reference, which is read back in any form', () => {
    const check = fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
      const reference = makeReference(bytes);
      expect(reference).toMatch(referenceForm);
      expect(readReference(reference.toLowerCase().replaceAll('-', ' '))).toBe(reference);
      expect(readReference(reference.slice(4))).toBe(reference);
    });
    fc.assert(check);
  });

  test('letters that look like figures are read as those', () => {
    expect(readReference('DUO-OIL0-1234')).toBe('DUO-0110-1234');
  });

  test.each(['', 'DUO', 'DUO-123', 'Dupont', 'DUO-1234-56789'])('%s is none', (text) => {
    expect(readReference(text)).toBeNull();
  });
});
