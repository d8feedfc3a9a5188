import type { Block } from 'payload';
import { lineField } from './lesson-fields.ts';

export const pictureBlock: Block = {
  slug: 'picture',
  labels: {
    singular: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    plural: { fr: 'Images', nl: 'Afbeeldingen', en: 'Pictures' },
  },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    },
    lineField('caption', { fr: 'Légende', nl: 'Bijschrift', en: 'Caption' }),
  ],
};
