import { expect, test } from 'vitest';
import { chooseLanguage } from '../src/negotiate.ts';

test('the cookie wins over the browser', () => {
  expect(chooseLanguage({ cookie: 'en', acceptLanguage: 'nl' })).toBe('en');
});

test('a cookie that names no language of ours is passed over', () => {
  expect(chooseLanguage({ cookie: 'xx', acceptLanguage: 'nl' })).toBe('nl');
});

test('without any wish French is chosen', () => {
  expect(chooseLanguage({})).toBe('fr');
  expect(chooseLanguage({ cookie: null, acceptLanguage: '' })).toBe('fr');
});

test.each([
  ['nl-BE', 'nl'],
  ['NL-be, fr;q=0.8', 'nl'],
  ['de, en;q=0.7, nl;q=0.9', 'nl'],
  ['en;q=0.5, nl;q=0.5', 'en'],
  ['en;q=0, nl;q=0.1', 'nl'],
  ['de, *;q=0.5, nl;q=0.1', 'fr'],
  ['*', 'fr'],
  ['de-DE, pl', 'fr'],
  ['en ; q=0.3 , nl ; q=1.000', 'nl'],
])('"%s" asks for %s', (acceptLanguage, language) => {
  expect(chooseLanguage({ acceptLanguage })).toBe(language);
});

test.each([',,;;q=,', 'en;q=high', 'en;q=7', '\0', 'nlx', '-nl', 'q=1', 'constructor'])(
  'the unreadable header %j gives French',
  (acceptLanguage) => {
    expect(chooseLanguage({ acceptLanguage })).toBe('fr');
  },
);
