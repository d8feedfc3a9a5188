import type { GuardedCollection } from '@duo/domain/accounts/permissions';
import type { CollectionSlug } from 'payload';
import { draft, upload } from '../../src/seed/factories.ts';
import { makePicture, pictureForm } from '../support/pictures.ts';
import type { TestCms } from '../support/start-cms.ts';

type Id = number | string;

export interface Sample {
  /** A body that is right for a new document, and for a change of one. */
  body: () => Promise<object>;
  change: object;
  /** Makes a document, which is `ownerId`'s where documents belong to somebody. */
  makeRow: (cms: TestCms, ownerId: Id) => Promise<Id>;
  /** Appended to the address of a write. */
  query?: string;
}

let count = 0;
const unique = (word: string) => `${word}-${++count}`;

/** Writes a row past every rule, as the system itself does. */
const storing =
  (collection: CollectionSlug, makeData: (ownerId: Id) => object) =>
  async ({ payload }: TestCms, ownerId: Id) => {
    const { id } = await payload.db.create({
      collection,
      data: makeData(ownerId) as Record<string, unknown>,
    });
    return id;
  };

function published(
  collection: 'pages' | 'testimonials' | 'figures' | 'branches',
  fields: () => object,
): Sample {
  return {
    query: '?draft=true',
    body: async () => ({ ...fields(), _status: 'draft' }),
    change: { _status: 'draft' },
    makeRow: ({ payload }) => draft({ payload }, collection, fields()),
  };
}

function written(collection: CollectionSlug, makeData: (ownerId: Id) => object): Sample {
  return {
    body: async () => makeData(1),
    change: {},
    makeRow: storing(collection, makeData),
  };
}

const ownedBy = (ownerId: Id) => ({ user: { relationTo: 'staff', value: ownerId } });

/** A sample of every collection: a collection without one fails the test of the access table. */
export const samples: Record<GuardedCollection, Sample> = {
  pages: published('pages', () => ({ title: 'Accueil' })),
  testimonials: published('testimonials', () => ({ title: 'Une rencontre' })),
  figures: published('figures', () => ({ label: 'Mentors', value: 12 })),
  branches: published('branches', () => ({ city: 'Namur' })),
  media: {
    body: async () => pictureForm(await makePicture(200, 100)),
    change: { alternativeText: 'Trois personnes' },
    makeRow: async ({ payload }) => {
      const file = { name: 'a.png', data: await makePicture(200, 100), mimetype: 'image/png' };
      return upload({ payload }, file, { fr: 'Deux', nl: 'Twee', en: 'Two' });
    },
  },
  'testimonial-consents': {
    ...written('testimonial-consents', () => ({ person: 'Anne' })),
    change: { person: 'Anne M.' },
  },
  'planned-publications': {
    ...written('planned-publications', () => ({
      document: { relationTo: 'pages', value: 1 },
      language: 'fr',
      action: 'publish',
      at: '2099-01-01T08:00:00.000Z',
      state: 'waiting',
    })),
    change: { action: 'unpublish', language: 'fr' },
  },
  'former-addresses': written('former-addresses', () => ({
    slug: unique('adresse'),
    language: 'fr',
    targetCollection: 'pages',
    targetId: '1',
  })),
  purges: written('purges', () => ({ version: 1_000_000 + ++count, tags: [], forget: [] })),
  staff: {
    body: async () => staffMember(),
    change: { name: 'Dominique' },
    makeRow: async ({ payload }) => {
      const data = staffMember() as never;
      return (await payload.create({ collection: 'staff', data, overrideAccess: true })).id;
    },
  },
  'payload-preferences': {
    ...written('payload-preferences', (ownerId) => ({ key: unique('list'), ...ownedBy(ownerId) })),
    change: { key: 'changed' },
  },
  'payload-locked-documents': {
    ...written('payload-locked-documents', (ownerId) => ({
      globalSlug: 'footer',
      ...ownedBy(ownerId),
    })),
    change: { globalSlug: 'contact' },
  },
  'payload-kv': written('payload-kv', () => ({ key: unique('key'), data: {} })),
  'payload-migrations': written('payload-migrations', () => ({ name: 'none', batch: -2 })),
};

function staffMember() {
  return {
    email: `${unique('someone')}@staff.example`,
    password: 'a long enough password',
    name: 'Camille',
    role: 'trainer',
  };
}
