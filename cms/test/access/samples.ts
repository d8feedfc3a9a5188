import type { GuardedCollection } from '@duo/domain/accounts/permissions';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import type { CollectionSlug, FlattenedField } from 'payload';
import { draft, upload } from '../../src/seed/factories.ts';
import { makeNote } from '../information-notes/support/note.ts';
import { makePicture, pictureForm } from '../support/pictures.ts';
import type { TestCms } from '../support/start-cms.ts';
import { makePdf, makeSound } from '../training/support/files.ts';
import { branchOf } from './branch-rows.ts';

type Id = number | string;
type Data = Record<string, unknown>;

export interface Sample {
  /** A body that is right for a new document, and for a change of one. */
  body: () => Promise<object>;
  change: Data;
  /** Makes a document, which is `ownerId`'s where documents belong to somebody. */
  makeRow: (ownerId: Id) => Promise<Id>;
  /** Appended to the address of a write. */
  query?: string;
}

type Overrides = Partial<Record<GuardedCollection, (cms: TestCms) => Partial<Sample>>>;

let count = 0;
const unique = (word: string) => `${word}-${++count}`;

const values: Partial<Record<FlattenedField['type'], () => unknown>> = {
  text: () => unique('word'),
  textarea: () => unique('words'),
  email: () => `${unique('someone')}@visitor.example`,
  number: () => 1_000_000 + ++count,
  checkbox: () => false,
  date: () => '2099-01-01T08:00:00.000Z',
  json: () => ({}),
};

function firstOption(field: FlattenedField): unknown {
  const [option] = 'options' in field ? field.options : [];
  return typeof option === 'string' ? option : option?.value;
}

async function makeValue(cms: TestCms, field: FlattenedField): Promise<unknown> {
  if (field.type === 'select') return firstOption(field);
  if (field.type !== 'relationship' && field.type !== 'upload') return values[field.type]?.();
  const slug = [field.relationTo].flat()[0] as GuardedCollection;
  const id = await sampleOf(cms, slug).makeRow(0);
  return typeof field.relationTo === 'string' ? id : { relationTo: slug, value: id };
}

/** A value for each field that must have one. */
async function makeData(cms: TestCms, slug: GuardedCollection): Promise<Data> {
  const fields = cms.payload.config.collections.find((known) => known.slug === slug);
  const data: Data = {};
  for (const field of fields?.flattenedFields ?? []) {
    const isRequired = 'required' in field && field.required;
    if (isRequired) data[field.name] = await makeValue(cms, field);
  }
  return data;
}

/** Writes a row past every rule, as the system itself does. */
async function store({ payload }: TestCms, collection: GuardedCollection, data: Data): Promise<Id> {
  const { id } = await payload.db.create({ collection: collection as CollectionSlug, data });
  return id;
}

const published =
  (collection: Parameters<typeof draft>[1] & GuardedCollection, fields: object) =>
  ({ payload }: TestCms): Partial<Sample> => ({
    query: '?draft=true',
    body: async () => ({ ...fields, _status: 'draft' }),
    change: { _status: 'draft' },
    makeRow: () => draft({ payload }, collection, fields),
  });

const owned =
  (collection: GuardedCollection, makeFields: () => Data, change: Data) =>
  (cms: TestCms): Partial<Sample> => ({
    body: async () => makeFields(),
    change,
    makeRow: (ownerId) =>
      store(cms, collection, { ...makeFields(), user: { relationTo: 'staff', value: ownerId } }),
  });

const uploaded =
  (
    collection: 'recordings' | 'handouts',
    file: { name: string; mimetype: string; data: Buffer<ArrayBuffer> },
  ) =>
  ({ payload }: TestCms): Partial<Sample> => ({
    body: async () => {
      const { data, name, mimetype: type } = file;
      return pictureForm(data, { title: 'Un fichier' }, { name, type });
    },
    change: { title: 'Un autre nom' },
    makeRow: async () => {
      const made = await payload.create({
        collection,
        data: { title: 'Un fichier' },
        file: { ...file, size: file.data.length },
        overrideAccess: true,
      });
      return made.id;
    },
  });

const staffMember = () => ({
  email: `${unique('someone')}@staff.example`,
  password: 'a long enough password',
  name: 'Camille',
  role: 'trainer' as const,
  language: 'fr' as const,
});

const planned = (pageId: Id) => ({
  document: { relationTo: 'pages', value: pageId },
  language: 'fr',
  action: 'publish',
  at: '2099-01-01T08:00:00.000Z',
});

/** An application that was sent to the branch of its owner, whose it is by that. */
const application = (cms: TestCms): Partial<Sample> => ({
  makeRow: async (ownerId) => {
    const branch = await branchOf(cms, ownerId);
    const submittedAt = '2026-09-07T08:00:00.000Z';
    const data = await makeData(cms, 'applications');
    return store(cms, 'applications', { ...data, branch, submittedAt });
  },
});

/** What belongs to such an application. */
const ofApplication =
  (collection: GuardedCollection) =>
  (cms: TestCms): Partial<Sample> => ({
    makeRow: async (ownerId) => {
      const owner = await sampleOf(cms, 'applications').makeRow(ownerId);
      return store(cms, collection, { ...(await makeData(cms, collection)), application: owner });
    },
  });

const overrides: Overrides = {
  pages: published('pages', { title: 'Accueil' }),
  testimonials: published('testimonials', { title: 'Une rencontre' }),
  figures: published('figures', { label: 'Mentors', value: 12 }),
  branches: published('branches', { city: 'Namur' }),
  courses: published('courses', { title: 'Devenir mentor' }),
  modules: published('modules', { title: 'Écouter' }),
  lessons: published('lessons', { title: 'Se taire' }),
  recordings: uploaded('recordings', { name: 'a.mp3', mimetype: 'audio/mpeg', data: makeSound() }),
  handouts: uploaded('handouts', { name: 'a.pdf', mimetype: 'application/pdf', data: makePdf() }),
  media: ({ payload }) => ({
    query: '?draft=true',
    body: async () => pictureForm(await makePicture(200, 100)),
    change: { alternativeText: 'Trois personnes' },
    makeRow: async () => {
      const file = { name: 'a.png', data: await makePicture(200, 100), mimetype: 'image/png' };
      return upload({ payload }, file, { fr: 'Deux', nl: 'Twee', en: 'Two' });
    },
  }),
  'testimonial-consents': () => ({ change: { person: 'Anne M.' } }),
  'planned-publications': (cms) => {
    const plan = async () => planned(await sampleOf(cms, 'pages').makeRow(0));
    return {
      body: plan,
      change: { action: 'unpublish', language: 'fr' },
      makeRow: async () =>
        store(cms, 'planned-publications', { ...(await plan()), state: 'waiting' }),
    };
  },
  // One for each mail and language: each sample takes the next one's place.
  'mail-texts': (cms) => ({
    makeRow: async () => {
      const key = { kind: mailKindNames[++count % mailKindNames.length], language: 'fr' };
      const where = { and: Object.entries(key).map(([name, equals]) => ({ [name]: { equals } })) };
      await cms.payload.db.deleteMany({ collection: 'mail-texts', where });
      return store(cms, 'mail-texts', key);
    },
  }),
  sectors: ({ payload }) => ({
    change: { order: 3 },
    makeRow: async () => {
      const data = { name: unique('sector'), order: 7 };
      return (await payload.create({ collection: 'sectors', data, overrideAccess: true })).id;
    },
  }),
  'information-notes': (cms) => ({
    body: async () => makeNote('sample'),
    change: { version: 1 },
    makeRow: () => store(cms, 'information-notes', { ...makeNote('sample'), version: ++count }),
  }),
  applications: application,
  'application-history': ofApplication('application-history'),
  'application-notes': ofApplication('application-notes'),
  'application-messages': ofApplication('application-messages'),
  mails: (cms) => ({
    makeRow: async (ownerId) => {
      const branch = await branchOf(cms, ownerId);
      return store(cms, 'mails', { ...(await makeData(cms, 'mails')), branch });
    },
  }),
  staff: ({ payload }) => ({
    body: async () => staffMember(),
    change: { name: 'Dominique' },
    makeRow: async () => {
      const data = staffMember();
      return (await payload.create({ collection: 'staff', data, overrideAccess: true })).id;
    },
  }),
  'payload-preferences': owned('payload-preferences', () => ({ key: unique('list') }), {
    key: 'changed',
  }),
  'payload-locked-documents': owned('payload-locked-documents', () => ({ globalSlug: 'footer' }), {
    globalSlug: 'contact',
  }),
};

/**
 * A sample of a collection: what its fields ask for, where nothing else is said above. A new
 * collection is tested without a word here as long as that is enough.
 */
export function sampleOf(cms: TestCms, slug: GuardedCollection): Sample {
  return {
    body: () => makeData(cms, slug),
    change: {},
    makeRow: async () => store(cms, slug, await makeData(cms, slug)),
    ...overrides[slug]?.(cms),
  };
}
