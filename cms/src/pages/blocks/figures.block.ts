import { figurePresentations } from '@duo/domain/pages/blocks';
import type { Block } from 'payload';
import { type Label, shortText, textLabel, title } from './block-fields.ts';

const presentationLabels: Record<(typeof figurePresentations)[number], Label> = {
  dots: { fr: 'Vingt points', nl: 'Twintig stippen', en: 'Twenty dots' },
  bars: { fr: 'Barres', nl: 'Balken', en: 'Bars' },
  numbers: { fr: 'Grands nombres', nl: 'Grote getallen', en: 'Large numbers' },
};

export const figuresBlock: Block = {
  slug: 'figures',
  labels: {
    singular: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
    plural: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
  },
  fields: [
    title(),
    shortText('text', textLabel),
    {
      name: 'presentation',
      type: 'select',
      required: true,
      defaultValue: 'numbers',
      label: { fr: 'Présentation', nl: 'Voorstelling', en: 'Presentation' },
      options: figurePresentations.map((value) => ({ value, label: presentationLabels[value] })),
    },
    {
      name: 'figures',
      type: 'relationship',
      relationTo: 'figures',
      hasMany: true,
      required: true,
      label: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
    },
    {
      name: 'restLabel',
      type: 'text',
      maxLength: 80,
      label: { fr: 'Le reste du tout', nl: 'De rest van het geheel', en: 'The rest of the whole' },
      admin: { condition: (_, block) => block.presentation === 'dots' },
    },
  ],
};
