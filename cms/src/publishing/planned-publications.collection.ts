import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { rememberPlanner } from './remember-planner.hook.ts';

const states = {
  waiting: { fr: 'Prévue', nl: 'Gepland', en: 'Planned' },
  done: { fr: 'Faite', nl: 'Gedaan', en: 'Done' },
  refused: { fr: 'Refusée', nl: 'Geweigerd', en: 'Refused' },
};

const actions = {
  publish: { fr: 'Publier', nl: 'Publiceren', en: 'Publish' },
  unpublish: { fr: 'Retirer', nl: 'Offline halen', en: 'Unpublish' },
};

const languageNames = {
  fr: { fr: 'Français', nl: 'Frans', en: 'French' },
  nl: { fr: 'Néerlandais', nl: 'Nederlands', en: 'Dutch' },
  en: { fr: 'Anglais', nl: 'Engels', en: 'English' },
};

function optionsOf<K extends string>(labels: Record<K, { fr: string; nl: string; en: string }>) {
  return (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));
}

/** A publication to come: one document, one language, one moment (decision 0006). */
export const plannedPublications: CollectionConfig = {
  slug: 'planned-publications',
  labels: {
    singular: { fr: 'Publication prévue', nl: 'Geplande publicatie', en: 'Planned publication' },
    plural: { fr: 'Publications prévues', nl: 'Geplande publicaties', en: 'Planned publications' },
  },
  access: accessTo('planned-publications'),
  admin: {
    group: adminGroups.publishing,
    defaultColumns: ['document', 'language', 'action', 'at', 'state', 'refusal'],
    useAsTitle: 'at',
  },
  versions: false,
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'at'] }],
  hooks: { beforeChange: [rememberPlanner] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['pages', 'testimonials', 'figures', 'branches'],
      required: true,
      index: true,
      label: { fr: 'Document', nl: 'Document', en: 'Document' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'select',
          required: true,
          defaultValue: 'publish',
          options: optionsOf(actions),
          label: { fr: 'Action', nl: 'Actie', en: 'Action' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          options: languages.map((language) => ({
            value: language,
            label: languageNames[language],
          })),
          label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
        },
        {
          name: 'at',
          type: 'date',
          required: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
          label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: optionsOf(states),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
      label: { fr: 'État', nl: 'Status', en: 'State' },
    },
    {
      name: 'refusal',
      type: 'textarea',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => data.state === 'refused' },
      label: { fr: 'Pourquoi refusée', nl: 'Waarom geweigerd', en: 'Why it was refused' },
    },
    {
      name: 'plannedBy',
      type: 'relationship',
      relationTo: 'staff',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
      label: { fr: 'Prévue par', nl: 'Gepland door', en: 'Planned by' },
    },
  ],
};
