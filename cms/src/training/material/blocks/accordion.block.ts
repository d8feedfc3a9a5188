import type { Block } from 'payload';
import { titledRows } from '../../../admin/titled-rows.ts';
import { textLabel } from '../training-words.ts';
import { sentencesField, titleField } from './lesson-fields.ts';

export const accordionBlock: Block = {
  slug: 'accordion',
  labels: {
    singular: { fr: 'Accordéon', nl: 'Uitklaplijst', en: 'Accordion' },
    plural: { fr: 'Accordéons', nl: 'Uitklaplijsten', en: 'Accordions' },
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      maxRows: 20,
      admin: titledRows,
      label: { fr: 'Volets', nl: 'Onderdelen', en: 'Parts' },
      labels: {
        singular: { fr: 'Volet', nl: 'Onderdeel', en: 'Part' },
        plural: { fr: 'Volets', nl: 'Onderdelen', en: 'Parts' },
      },
      fields: [titleField(), sentencesField('body', textLabel, 3_000)],
    },
  ],
};
