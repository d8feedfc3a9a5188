import type { Block } from 'payload';
import { textLabel } from '../training-words.ts';
import { sentencesField, titleField } from './lesson-fields.ts';

export const calloutBlock: Block = {
  slug: 'callout',
  labels: {
    singular: { fr: 'Encadré', nl: 'Kader', en: 'Callout' },
    plural: { fr: 'Encadrés', nl: 'Kaders', en: 'Callouts' },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      defaultValue: 'note',
      options: [
        { value: 'note', label: { fr: 'À noter', nl: 'Goed om te weten', en: 'Good to know' } },
        { value: 'tip', label: { fr: 'Conseil', nl: 'Tip', en: 'Tip' } },
        { value: 'warning', label: { fr: 'Attention', nl: 'Let op', en: 'Take care' } },
      ],
      label: { fr: 'Sorte', nl: 'Soort', en: 'Kind' },
      admin: { isClearable: false },
    },
    titleField(),
    sentencesField('body', textLabel, 1_500),
  ],
};
