import type { Block } from 'payload';
import { linkField } from '../../links/link.field.ts';
import { title } from './block-fields.ts';

export const storiesBlock: Block = {
  slug: 'stories',
  labels: {
    singular: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
    plural: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
  },
  fields: [
    title(),
    {
      name: 'presentation',
      type: 'select',
      required: true,
      defaultValue: 'cards',
      label: { fr: 'Présentation', nl: 'Voorstelling', en: 'Presentation' },
      options: [
        {
          value: 'feature',
          label: { fr: 'Une histoire en grand', nl: 'Eén verhaal groot', en: 'One story, large' },
        },
        { value: 'cards', label: { fr: 'Cartes', nl: 'Kaarten', en: 'Cards' } },
      ],
    },
    {
      name: 'select',
      type: 'select',
      required: true,
      defaultValue: 'all',
      label: { fr: 'Lesquelles', nl: 'Welke', en: 'Which' },
      options: [
        { value: 'all', label: { fr: 'Toutes', nl: 'Alle', en: 'All' } },
        { value: 'chosen', label: { fr: 'Choisies', nl: 'Gekozen', en: 'Chosen' } },
      ],
    },
    {
      name: 'stories',
      type: 'relationship',
      relationTo: 'testimonials',
      hasMany: true,
      label: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
      admin: { condition: (_, block) => block.select === 'chosen' },
    },
    linkField('more', { fr: 'Lien vers la suite', nl: 'Link naar meer', en: 'Link to more' }),
  ],
};
