import type { CollectionConfig } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { adminGroups } from '../../admin/groups.ts';
import { publicationColumn } from '../../admin/lists/publication-column.ts';
import { collectionControls } from '../../admin/publishing/publish-controls.ts';
import { collectionByLanguage } from '../../publishing/published-by-language.ts';
import { sharedHelp } from '../../publishing/shared-help.ts';
import { addressKeyField } from './address-key.field.ts';
import { keepLive } from './keep-live.hook.ts';
import { keepTakenCourses } from './keep-used.hook.ts';
import { keyOnce } from './key-once.hook.ts';
import { orderedField } from './ordered.field.ts';
import { summaryField, titledField } from './titled.fields.ts';

/** A course: modules in their order. What learners see of it is what was published last. */
export const courses: CollectionConfig = {
  slug: 'courses',
  labels: {
    singular: { fr: 'Parcours', nl: 'Opleiding', en: 'Course' },
    plural: { fr: 'Parcours', nl: 'Opleidingen', en: 'Courses' },
  },
  access: accessTo('courses'),
  admin: {
    group: adminGroups.training,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publication', 'order', 'updatedAt'],
  },
  ...collectionByLanguage('courses', {
    beforeOperation: [keepLive('courses')],
    beforeChange: [keyOnce('courses')],
    beforeDelete: [keepTakenCourses],
  }),
  fields: [
    publicationColumn,
    titledField,
    summaryField,
    orderedField({
      name: 'modules',
      rowName: 'module',
      relationTo: 'modules',
      label: { fr: 'Modules', nl: 'Modules', en: 'Modules' },
      singular: { fr: 'Module', nl: 'Module', en: 'Module' },
    }),
    {
      name: 'order',
      type: 'select',
      required: true,
      defaultValue: 'sequential',
      options: [
        {
          value: 'sequential',
          label: {
            fr: 'L’une après l’autre',
            nl: 'De ene na de andere',
            en: 'One after the other',
          },
        },
        {
          value: 'free',
          label: { fr: 'Dans l’ordre voulu', nl: 'Vrij te kiezen', en: 'In any order' },
        },
      ],
      label: { fr: 'Ordre des leçons', nl: 'Volgorde van de lessen', en: 'Order of the lessons' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'hours',
      type: 'number',
      min: 1,
      max: 1_000,
      label: {
        fr: 'Heures, sur l’attestation',
        nl: 'Uren, op het attest',
        en: 'Hours, on the certificate',
      },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    addressKeyField,
  ],
};
