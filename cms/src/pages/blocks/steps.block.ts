import type { Block } from 'payload';
import { titledRows } from '../../admin/titled-rows.ts';
import { introLabel, shortText, textLabel, title } from './block-fields.ts';

export const stepsBlock: Block = {
  slug: 'steps',
  labels: {
    singular: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
    plural: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
  },
  fields: [
    title(),
    shortText('intro', introLabel),
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 10,
      admin: titledRows,
      label: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
      labels: {
        singular: { fr: 'Étape', nl: 'Stap', en: 'Step' },
        plural: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
      },
      fields: [title(), shortText('text', textLabel, true)],
    },
  ],
};
