import { expect, test } from 'vitest';
import { chooseReturnPath } from '../../src/reader/return-path.ts';

const origin = 'https://duo.example';

test('the page that the form names is where the reader returns to', () => {
  expect(chooseReturnPath('/nl/word-mentor', `${origin}/fr`, origin)).toBe('/nl/word-mentor');
});

test('letters beyond ASCII are escaped as a header wants them', () => {
  expect(chooseReturnPath('/fr/liège', undefined, origin)).toBe('/fr/li%C3%A8ge');
  expect(chooseReturnPath(null, `${origin}/fr/li%C3%A8ge`, origin)).toBe('/fr/li%C3%A8ge');
});

test('without a name in the form the reader returns to the page they came from', () => {
  expect(chooseReturnPath(null, `${origin}/fr/projet?x=1#y`, origin)).toBe('/fr/projet');
});

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example/',
  'javascript:alert(1)',
  '/fr\r\nset-cookie: x=1',
  '/fr/../../health',
  '/./fr',
  '/fr?next=//elsewhere.example',
  '/%2f%2felsewhere.example',
  '\t/fr',
  '',
])('the path %j, which could lead elsewhere, is not followed', (path) => {
  expect(chooseReturnPath(path, undefined, origin)).toBe('/');
});

test.each([
  'https://elsewhere.example/fr',
  'https://duo.example.elsewhere.example/fr',
  'http://duo.example/fr',
  'nonsense',
  `${origin}/%E0%A4%A`,
  `${origin}//elsewhere.example`,
])('coming from %j, a reader goes to the start', (referer) => {
  expect(chooseReturnPath(null, referer, origin)).toBe('/');
});
