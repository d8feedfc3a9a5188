import type { Block } from 'payload';
import { textLabel, title } from './block-fields.ts';

export const textBlock: Block = {
  slug: 'text',
  labels: {
    singular: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
    plural: { fr: 'Textes', nl: 'Teksten', en: 'Texts' },
  },
  fields: [title(false), { name: 'body', type: 'richText', required: true, label: textLabel }],
};
