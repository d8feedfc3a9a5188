import type { Block } from 'payload';

export const imageBlock: Block = {
  slug: 'image',
  labels: {
    singular: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    plural: { fr: 'Images', nl: 'Afbeeldingen', en: 'Pictures' },
  },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    },
    {
      name: 'caption',
      type: 'text',
      maxLength: 200,
      label: { fr: 'Légende', nl: 'Bijschrift', en: 'Caption' },
    },
  ],
};
