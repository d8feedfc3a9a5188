import { expect, test } from 'vitest';
import {
  comparePublication,
  type PublicationState,
  type SiteDocument,
} from '../../src/admin/start-page/site-document.ts';
import {
  findMissingTranslations,
  findWaitingDrafts,
} from '../../src/admin/start-page/waiting-work.ts';

function documentIn(
  fr: PublicationState,
  nl: PublicationState,
  en: PublicationState,
  savedAt = '2026-03-01T10:00:00.000Z',
): SiteDocument {
  return {
    kind: 'collection',
    slug: 'pages',
    id: `${fr}-${nl}-${en}-${savedAt}`,
    titles: { fr: 'Un titre' },
    states: { fr, nl, en },
    savedAt,
  };
}

const languagesOf = (documents: SiteDocument[]) =>
  findWaitingDrafts(documents).map(({ language, isLive }) => [language, isLive]);

test('a language is live, changed, a draft or absent, by what is live and what was saved last', () => {
  expect(
    comparePublication(
      { fr: 'published', nl: 'published', en: 'draft' },
      { fr: 'published', nl: 'draft', en: 'draft' },
    ),
  ).toEqual({ fr: 'live', nl: 'changed', en: 'draft' });
  expect(comparePublication({}, { fr: 'draft' })).toEqual({
    fr: 'draft',
    nl: 'absent',
    en: 'absent',
  });
});

test('a change to what is live waits, in its own language alone', () => {
  expect(languagesOf([documentIn('live', 'changed', 'live')])).toEqual([['nl', true]]);
});

test('a document that is live nowhere waits in each language that is written', () => {
  expect(languagesOf([documentIn('draft', 'draft', 'absent')])).toEqual([
    ['fr', false],
    ['nl', false],
  ]);
});

test('a draft beside a language that is live is a missing translation, not a waiting change', () => {
  const page = documentIn('live', 'draft', 'absent');
  expect(findWaitingDrafts([page])).toEqual([]);
  expect(findMissingTranslations([page])).toEqual([page]);
});

test('a document that is live nowhere misses no translation', () => {
  expect(findMissingTranslations([documentIn('draft', 'absent', 'absent')])).toEqual([]);
});

test('the draft that was saved last comes first', () => {
  const early = documentIn('changed', 'live', 'live', '2026-03-01T10:00:00.000Z');
  const late = documentIn('changed', 'live', 'live', '2026-03-02T10:00:00.000Z');
  expect(findWaitingDrafts([early, late]).map(({ document }) => document)).toEqual([late, early]);
});
