import { auditDoors, auditedActs } from '@duo/domain/privacy/acts';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { appendOnly } from './append-only.hook.ts';
import { actLabels, doorLabels } from './audit-labels.ts';

/**
 * Who did what to which record, when, and through which door; never what the record says. Rows are
 * written by `recordAct`, and removed when their time is over, by nobody else.
 */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: {
    singular: { fr: 'Acte', nl: 'Handeling', en: 'Act' },
    plural: { fr: 'Journal des actes', nl: 'Logboek', en: 'Audit' },
  },
  access: accessTo('audit'),
  admin: {
    group: adminGroups.organisation,
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
    useAsTitle: 'act',
    defaultColumns: [
      'at',
      'act',
      'actorCollection',
      'actorId',
      'aboutCollection',
      'aboutId',
      'count',
    ],
    description: {
      fr: 'Qui a fait quoi, sur quelle fiche et quand. Les personnes portent un numéro, sans nom ni adresse. Rien ici ne peut être modifié.',
      nl: 'Wie wat deed, met welk record en wanneer. Personen hebben een nummer, zonder naam of adres. Hier kan niets gewijzigd worden.',
      en: 'Who did what, to which record and when. People have a number, without name or address. Nothing here can be changed.',
    },
  },
  disableDuplicate: true,
  defaultSort: '-at',
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  indexes: [{ fields: ['aboutCollection', 'aboutId'] }, { fields: ['actorCollection', 'actorId'] }],
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: auditedActs.map((value) => ({ value, label: actLabels[value] })),
      label: { fr: 'Acte', nl: 'Handeling', en: 'Act' },
    },
    {
      name: 'door',
      type: 'select',
      required: true,
      options: auditDoors.map((value) => ({ value, label: doorLabels[value] })),
      label: { fr: 'Par où', nl: 'Langs waar', en: 'Through' },
    },
    {
      name: 'actorCollection',
      type: 'select',
      options: [
        { value: 'staff', label: { fr: 'Équipe', nl: 'Medewerker', en: 'Staff' } },
        { value: 'volunteers', label: { fr: 'Bénévole', nl: 'Vrijwilliger', en: 'Volunteer' } },
      ],
      label: { fr: 'Par', nl: 'Door', en: 'By' },
    },
    { name: 'actorId', type: 'text', label: { fr: 'Par n°', nl: 'Door nr.', en: 'By no.' } },
    {
      name: 'aboutCollection',
      type: 'text',
      label: { fr: 'Sorte de fiche', nl: 'Soort record', en: 'Sort of record' },
      admin: { components: { Cell: '/audit/record-kind-cell.tsx#RecordKindCell' } },
    },
    {
      name: 'aboutId',
      type: 'text',
      label: { fr: 'Fiche n°', nl: 'Record nr.', en: 'Record no.' },
    },
    { name: 'count', type: 'number', label: { fr: 'Combien', nl: 'Hoeveel', en: 'How many' } },
  ],
};
