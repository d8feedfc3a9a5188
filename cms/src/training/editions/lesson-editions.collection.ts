import { languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { adminGroups } from '../../admin/groups.ts';
import { writtenMoment } from '../../admin/written-dates.ts';
import { appendOnly } from '../../audit/append-only.hook.ts';

/**
 * What was published of a lesson in one language, each time: written in the transaction of the publication,
 * and never changed. Learners read editions only, and are marked by the one that they were shown.
 */
export const lessonEditions: CollectionConfig = {
  slug: 'lesson-editions',
  labels: {
    singular: { fr: 'Édition d’une leçon', nl: 'Editie van een les', en: 'Edition of a lesson' },
    plural: { fr: 'Éditions des leçons', nl: 'Edities van lessen', en: 'Editions of lessons' },
  },
  access: accessTo('lesson-editions'),
  admin: {
    group: adminGroups.training,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'number', 'changeKind', 'publishedAt'],
    description: {
      fr: 'Chaque publication d’une leçon dans une langue, telle que les apprenants l’ont lue. Une édition ne change plus.',
      nl: 'Elke publicatie van een les in een taal, zoals de cursisten ze gelezen hebben. Een editie verandert niet meer.',
      en: 'Each publication of a lesson in a language, as learners have read it. An edition never changes.',
    },
  },
  disableDuplicate: true,
  defaultSort: '-publishedAt',
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  indexes: [{ fields: ['lesson', 'language', 'number'], unique: true }],
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', nl: 'Titel', en: 'Title' },
    },
    {
      name: 'lesson',
      type: 'relationship',
      relationTo: 'lessons',
      required: true,
      index: true,
      label: { fr: 'Leçon', nl: 'Les', en: 'Lesson' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages.map((value) => ({ value, label: languageFacts[value].name })),
      label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      label: { fr: 'Numéro', nl: 'Nummer', en: 'Number' },
    },
    {
      name: 'changeKind',
      type: 'select',
      required: true,
      options: [
        { value: 'minor', label: { fr: 'Mineure', nl: 'Klein', en: 'Minor' } },
        { value: 'major', label: { fr: 'Majeure', nl: 'Groot', en: 'Major' } },
      ],
      label: { fr: 'Modification', nl: 'Wijziging', en: 'Change' },
    },
    {
      name: 'whatChanged',
      type: 'textarea',
      label: { fr: 'Ce qui change', nl: 'Wat er verandert', en: 'What changes' },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      label: { fr: 'En une phrase', nl: 'In één zin', en: 'In a sentence' },
    },
    {
      name: 'minutes',
      type: 'number',
      required: true,
      label: { fr: 'Minutes', nl: 'Minuten', en: 'Minutes' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      index: true,
      admin: { date: writtenMoment },
      label: { fr: 'Publiée le', nl: 'Gepubliceerd op', en: 'Published on' },
    },
    // By number, as the audit names people: an edition outlives accounts.
    {
      name: 'publishedBy',
      type: 'text',
      label: {
        fr: 'Publiée par (numéro)',
        nl: 'Gepubliceerd door (nummer)',
        en: 'Published by (number)',
      },
    },
    { name: 'hash', type: 'text', required: true, admin: { hidden: true } },
    { name: 'sourceHash', type: 'text', required: true, admin: { hidden: true } },
    { name: 'rules', type: 'json', required: true, admin: { hidden: true } },
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
    // The text of each of its captions' files, by its name.
    { name: 'captions', type: 'json', required: true, admin: { hidden: true } },
    // Each file that it shows, as `recordings/3`, `handouts/4` and `media/5`, between spaces.
    { name: 'files', type: 'text', admin: { hidden: true } },
  ],
};
