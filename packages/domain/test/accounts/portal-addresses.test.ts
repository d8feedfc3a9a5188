import { expect, test } from 'vitest';
import {
  findPortalPage,
  isPortalPage,
  portalPages,
  portalPath,
} from '../../src/accounts/portal-addresses.ts';
import { signInLinkPath } from '../../src/accounts/sign-in.ts';
import { languages } from '../../src/languages/languages.ts';

test('each address of the portal leads to one page in one language', () => {
  for (const language of languages) {
    for (const page of portalPages) {
      expect(findPortalPage(portalPath(page, language))).toEqual({ page, language });
    }
  }
});

test.each(['/', '/de', '/fr/', '/fr/rien', '/en/se-connecter', 'fr'])(
  '%j leads nowhere',
  (path) => {
    expect(findPortalPage(path)).toBeNull();
  },
);

test('only names of pages are names of pages', () => {
  expect(isPortalPage('myData')).toBe(true);
  expect(isPortalPage('toString')).toBe(false);
  expect(isPortalPage(null)).toBe(false);
});

test('the link of a mail opens a page that the portal has', () => {
  const [path, query] = signInLinkPath('nl', 'abc').split('?');
  expect(findPortalPage(path ?? '')).toEqual({ page: 'link', language: 'nl' });
  expect(query).toBe('token=abc');
});
