import { expect, test } from 'vitest';
import { languageOfPath } from '../../src/reader/reader-language.ts';

test.each([
  ['/nl/steden', 'nl'],
  ['/en', 'en'],
  ['/', null],
  ['/de/stadt', null],
  ['/frites', null],
])('the address %s names the language %s', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
});
