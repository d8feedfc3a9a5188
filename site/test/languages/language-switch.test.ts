import { expect, test } from 'vitest';
import { listLanguageLinks } from '../../src/languages/language-switch.ts';

test('the switch leads to the same page in each language, by its translated address', () => {
  const links = listLanguageLinks('fr', '/fr/devenir-mentor', [
    { language: 'fr', path: '/fr/devenir-mentor' },
    { language: 'nl', path: '/nl/word-mentor' },
    { language: 'en', path: '/en/become-a-mentor' },
  ]);
  expect(links.map(({ href, name, isCurrent }) => [href, name, isCurrent])).toEqual([
    ['/fr/devenir-mentor', 'Français', true],
    ['/nl/word-mentor', 'Nederlands', false],
    ['/en/become-a-mentor', 'English', false],
  ]);
});

test('where a page is not translated the switch keeps its path', () => {
  const links = listLanguageLinks('fr', '/fr/questions/argent', [
    { language: 'fr', path: '/fr/questions/argent' },
  ]);
  expect(links[1]?.href).toBe('/nl/questions/argent');
});

test('a start page that is not translated leads to the start of the other language', () => {
  expect(listLanguageLinks('fr', '/fr', []).map(({ href }) => href)).toEqual(['/fr', '/nl', '/en']);
});
