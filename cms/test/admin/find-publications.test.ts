import { expect, test } from 'vitest';
import {
  findPublications,
  type VersionFacts,
} from '../../src/admin/start-page/find-publications.ts';
import type { StatusByLanguage } from '../../src/admin/start-page/site-document.ts';

let minute = 0;

function draft(parent: number, status: StatusByLanguage): VersionFacts {
  minute += 1;
  const updatedAt = `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
  return { parent, updatedAt, version: { _status: status } };
}

/** The two versions that one publication leaves, the latest first. */
function publication(
  parent: number,
  live: StatusByLanguage,
  drafts: StatusByLanguage,
  publishedLocale?: string,
): VersionFacts[] {
  const marked = publishedLocale ? { publishedLocale } : {};
  const ofLive = { ...draft(parent, live), ...marked };
  return [{ ...draft(parent, drafts), ...marked, snapshot: true }, ofLive];
}

test('a publication that names its language is told with it', () => {
  const versions = publication(
    1,
    { fr: 'published', nl: 'published' },
    { fr: 'draft', nl: 'published' },
    'nl',
  );
  expect(findPublications(versions)).toEqual([
    { parent: 1, language: 'nl', at: versions[0]?.updatedAt },
  ]);
});

test('a publication that names none is told by the language that was a draft before', () => {
  const before = draft(1, { fr: 'published', nl: 'draft' });
  const [after, live] = publication(
    1,
    { fr: 'published', nl: 'published' },
    { fr: 'published', nl: 'published' },
  );
  const versions = [after, live, before] as VersionFacts[];
  expect(findPublications(versions)).toEqual([{ parent: 1, language: 'nl', at: after?.updatedAt }]);
});

test('taking a language off the site is no publication', () => {
  const before = draft(1, { fr: 'published', nl: 'published' });
  const versions = publication(
    1,
    { fr: 'published', nl: 'draft' },
    { fr: 'published', nl: 'draft' },
  );
  expect(findPublications([...versions, before])).toEqual([]);
});

test('versions of other documents in between change nothing', () => {
  const before = draft(1, { fr: 'draft' });
  const [after, live] = publication(1, { fr: 'published' }, { fr: 'published' });
  const other = draft(2, { fr: 'draft' });
  const versions = [other, after, other, live, other, before] as VersionFacts[];
  expect(findPublications(versions)).toEqual([{ parent: 1, language: 'fr', at: after?.updatedAt }]);
});

test('a document that was published twice in a language is told once, by its latest', () => {
  const first = publication(1, { fr: 'published' }, { fr: 'published' }, 'fr');
  const second = publication(1, { fr: 'published' }, { fr: 'published' }, 'fr');
  expect(findPublications([...second, ...first])).toHaveLength(1);
  expect(findPublications([...second, ...first])[0]?.at).toBe(second[0]?.updatedAt);
});
