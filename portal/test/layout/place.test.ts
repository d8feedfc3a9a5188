import { expect, test } from 'vitest';
import { describePlace } from '../../src/layout/place.ts';

const token = 'a'.repeat(43);

test('a page stands at its translated address in each language', () => {
  const place = { page: 'myData', language: 'fr', query: new URLSearchParams('saved=1') } as const;
  const { path, languageLinks } = describePlace(place, false);
  expect(path).toBe('/fr/mes-donnees');
  expect(languageLinks.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/fr/mes-donnees', true],
    ['/nl/mijn-gegevens', false],
    ['/en/my-data', false],
  ]);
});

test('an address keeps what its page needs, and nothing else that came with it', () => {
  const query = new URLSearchParams({ token, to: 'nowhere', saved: '1' });
  const { languageLinks } = describePlace({ page: 'link', language: 'fr', query }, false);
  expect(languageLinks[1]?.href).toBe(`/nl/aanmelden/link?token=${token}`);
  const asked = new URLSearchParams({ to: 'sessions', token: 'short' });
  expect(describePlace({ page: 'signIn', language: 'en', query: asked }, true).path).toBe(
    '/en/sign-in?to=sessions',
  );
});

test('a question that was opened to change an answer stays so in another language', () => {
  const query = new URLSearchParams({ back: 'check', again: '1' });
  const place = { page: 'answerName', language: 'fr', query } as const;
  expect(describePlace(place, true).languageLinks[2]?.href).toBe(
    '/en/my-application/name?back=check',
  );
  const strange = { ...place, query: new URLSearchParams({ back: 'elsewhere' }) };
  expect(describePlace(strange, true).path).toBe('/fr/ma-candidature/nom');
});

test('a page that only answers a form is opened at the form before it, and posted to itself', () => {
  const place = { page: 'changeEmailCode', language: 'en', query: new URLSearchParams() } as const;
  expect(describePlace(place, false).path).toBe('/en/my-data/e-mail');
  expect(describePlace(place, true).path).toBe('/en/my-data/e-mail/code');
});
