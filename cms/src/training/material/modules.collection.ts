import type { CollectionConfig } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { adminGroups } from '../../admin/groups.ts';
import { publicationColumn } from '../../admin/lists/publication-column.ts';
import { collectionControls } from '../../admin/publishing/publish-controls.ts';
import { collectionByLanguage } from '../../publishing/published-by-language.ts';
import { sharedHelp } from '../../publishing/shared-help.ts';
import { addressKeyField } from './address-key.field.ts';
import { keepLive } from './keep-live.hook.ts';
import { keepModulesWithEditions } from './keep-used.hook.ts';
import { keyOnce } from './key-once.hook.ts';
import { orderedField } from './ordered.field.ts';
import { summaryField, titledField } from './titled.fields.ts';

/** A part of a course: lessons in their order. */
export const modules: CollectionConfig = {
  slug: 'modules',
  labels: {
    singular: { fr: 'Module', nl: 'Module', en: 'Module' },
    plural: { fr: 'Modules', nl: 'Modules', en: 'Modules' },
  },
  access: accessTo('modules'),
  admin: {
    group: adminGroups.training,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publication', 'updatedAt'],
  },
  ...collectionByLanguage('modules', {
    beforeOperation: [keepLive('modules')],
    beforeChange: [keyOnce('modules')],
    beforeDelete: [keepModulesWithEditions],
  }),
  fields: [
    publicationColumn,
    titledField,
    summaryField,
    orderedField({
      name: 'lessons',
      rowName: 'lesson',
      relationTo: 'lessons',
      label: { fr: 'Leçons', nl: 'Lessen', en: 'Lessons' },
      singular: { fr: 'Leçon', nl: 'Les', en: 'Lesson' },
    }),
    {
      name: 'after',
      type: 'relationship',
      relationTo: 'modules',
      hasMany: true,
      label: { fr: 'Demande d’abord', nl: 'Vraagt eerst', en: 'Asks for first' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', allowCreate: false, description: sharedHelp },
    },
    addressKeyField,
  ],
};
