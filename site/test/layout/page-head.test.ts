import type { PublishedPage } from '@duo/domain/pages/published-page';
import { expect, test } from 'vitest';
import { describePage } from '../../src/layout/page-head.ts';
import { findPage } from '../support/pages.ts';

const publicUrl = 'https://duo.example';

function page(language: 'fr' | 'nl' | 'en', path: string): PublishedPage {
  const found = findPage(language, path);
  if (!found) throw new Error(`The made-up site has no ${language}/${path}.`);
  return found;
}

test('a page names its published languages, and French for readers of no language in particular', () => {
  expect(describePage(page('nl', 'project'), publicUrl)).toMatchObject({
    canonical: 'https://duo.example/nl/project',
    isIndexed: true,
    alternates: [
      { hreflang: 'fr', href: 'https://duo.example/fr/projet' },
      { hreflang: 'nl', href: 'https://duo.example/nl/project' },
      { hreflang: 'en', href: 'https://duo.example/en/project' },
      { hreflang: 'x-default', href: 'https://duo.example/fr/projet' },
    ],
  });
});

test('a page that exists in one language names no other', () => {
  const { alternates } = describePage(page('fr', 'questions'), publicUrl);
  expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['fr', 'x-default']);
});

test('a page shown instead of a missing translation points to the original and is not listed', () => {
  const head = describePage(page('nl', 'questions'), publicUrl);
  expect(head.canonical).toBe('https://duo.example/fr/questions');
  expect(head.isIndexed).toBe(false);
  expect(head.alternates).toEqual([]);
  expect(head.language).toBe('fr');
});

test('the title names the page first, but on the start page the association', () => {
  expect(describePage(page('fr', 'projet'), publicUrl).title).toBe('Le projet – DUO for a JOB');
  expect(describePage(page('fr', ''), publicUrl).title).toBe('DUO for a JOB – Accueil');
});

test('a branch says what one does there, not only where it is', () => {
  const { description } = page('nl', 'steden/brussel');
  const head = describePage(page('nl', 'steden/brussel'), publicUrl);
  expect(head.description).toBe(
    `${description}: zo wordt u vrijwillige mentor of vraagt u een duo aan, in deze talen kan dat, en hier kunt u met uw vragen terecht.`,
  );
});

test('each page has a picture of its own for where it is shared', () => {
  expect(describePage(page('fr', ''), publicUrl).shareImage).toBe('https://duo.example/og/fr.png');
  expect(describePage(page('en', 'project'), publicUrl).shareImage).toBe(
    'https://duo.example/og/en/project.png',
  );
});

test('addresses with letters beyond ASCII are escaped once', () => {
  const found = { ...page('fr', 'projet'), path: '/fr/villes/liège' };
  expect(describePage(found, publicUrl).canonical).toBe('https://duo.example/fr/villes/li%C3%A8ge');
});
