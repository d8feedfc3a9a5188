import type { Block } from 'payload';
import { textLabel } from '../training-words.ts';

export const textBlock: Block = {
  slug: 'text',
  labels: {
    singular: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
    plural: { fr: 'Textes', nl: 'Teksten', en: 'Texts' },
  },
  fields: [{ name: 'body', type: 'richText', label: textLabel }],
};
