import type { CollectionConfig, FlattenedField, SanitizedCollectionConfig } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { findGaps } = await import('../../src/privacy/find-gaps.ts');
const { personalData } = await import('../../src/privacy/personal-data.registry.ts');
const { collections } = cms.payload.config;

function withField(slug: string, field: object): SanitizedCollectionConfig[] {
  return collections.map((collection) => ({
    ...collection,
    flattenedFields:
      collection.slug === slug
        ? [...collection.flattenedFields, field as FlattenedField]
        : collection.flattenedFields,
  }));
}

function change(slug: string, data: object): SanitizedCollectionConfig[] {
  return collections.map((one) => (one.slug === slug ? { ...one, ...data } : one));
}

describe('The registry of personal data', () => {
  it('accounts for every collection, Payload’s own included, and every field that it needs to', () => {
    expect(findGaps({ collections }, personalData)).toEqual([]);
  });

  it('catches a collection that is added later and not declared', () => {
    const added = { slug: 'interviews', flattenedFields: [] } as unknown as CollectionConfig;
    const later = [...collections, added as SanitizedCollectionConfig];
    expect(findGaps({ collections: later }, personalData)).toEqual(['interviews is not declared']);
  });

  it('catches a collection whose name every object has', () => {
    const added = { slug: 'constructor', flattenedFields: [] } as unknown as CollectionConfig;
    const later = [...collections, added as SanitizedCollectionConfig];
    expect(findGaps({ collections: later }, personalData)).toEqual(['constructor is not declared']);
  });

  it.each(['text', 'email', 'textarea', 'json', 'richText', 'relationship', 'date', 'select'])(
    'catches a field of type %s that is added to a collection that holds something',
    (type) => {
      const later = withField('volunteers', { name: 'nickname', type, relationTo: 'volunteers' });
      expect(findGaps({ collections: later }, personalData)).toEqual([
        'volunteers.nickname has no rule',
      ]);
    },
  );

  it.each([
    ['an e-mail address', { type: 'email' }],
    ['a tie to a volunteer', { type: 'relationship', relationTo: 'volunteers' }],
    ['a tie to any account', { type: 'relationship', relationTo: ['pages', 'volunteers'] }],
  ])('catches %s in a collection that is said to hold nothing', (_, field) => {
    const later = withField('pages', { name: 'author', ...field });
    expect(findGaps({ collections: later }, personalData)).toEqual([
      'pages.author tells of a person; pages is said to hold nothing',
    ]);
  });

  it('catches versions of what is to be erased', () => {
    expect(findGaps({ collections: change('volunteers', { versions: {} }) }, personalData)).toEqual(
      ['volunteers has versions, which would keep what is erased'],
    );
  });

  it('catches a rule for what is no longer there', () => {
    const without = collections.filter(({ slug }) => slug !== 'audit');
    expect(findGaps({ collections: without }, personalData)).toEqual([
      'audit is declared, and is no collection',
    ]);
    const flattenedFields: FlattenedField[] = [];
    const empty = change('sign-in-codes', { flattenedFields });
    expect(findGaps({ collections: empty }, personalData)).toContain(
      'sign-in-codes.email has a rule, and is no field',
    );
  });

  it('catches accounts that are said to hold nothing', () => {
    const registry = { ...personalData, staff: { holdsNothing: 'Nobody.' } };
    expect(findGaps({ collections }, registry)).toEqual(['staff holds accounts']);
  });

  it('catches a row that would be deleted and kept at once', () => {
    const { volunteers } = personalData;
    if (!('fields' in volunteers)) throw new Error('Volunteers are held.');
    const fields = {
      ...volunteers.fields,
      language: { exported: 'language', erased: 'blank' as const },
    };
    const registry = { ...personalData, volunteers: { ...volunteers, fields } };
    expect(findGaps({ collections }, registry)).toEqual([
      'volunteers: some fields are deleted with their row, and others are not',
    ]);
  });
});
