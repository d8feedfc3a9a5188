import { sceneDrawings } from '@duo/domain/pages/blocks';
import type { Block } from 'payload';
import { linksField } from '../../links/link.field.ts';
import { type Label, shortText, title } from './block-fields.ts';

const sceneLabels: Record<(typeof sceneDrawings)[number], Label> = {
  duo: { fr: 'Un duo', nl: 'Een duo', en: 'A duo' },
  'first-meeting': { fr: 'Première rencontre', nl: 'Eerste ontmoeting', en: 'First meeting' },
  walk: { fr: 'Promenade', nl: 'Wandeling', en: 'A walk' },
  training: { fr: 'Formation', nl: 'Opleiding', en: 'Training' },
  phone: { fr: 'Téléphone', nl: 'Telefoon', en: 'Telephone' },
  city: { fr: 'Ville', nl: 'Stad', en: 'City' },
  door: { fr: 'Porte ouverte', nl: 'Open deur', en: 'Open door' },
};

export const heroBlock: Block = {
  slug: 'hero',
  labels: {
    singular: { fr: 'Ouverture', nl: 'Opening', en: 'Hero' },
    plural: { fr: 'Ouvertures', nl: 'Openingen', en: 'Heroes' },
  },
  fields: [
    title(),
    shortText('lead', { fr: 'Chapeau', nl: 'Intro', en: 'Lead' }, true),
    {
      name: 'drawing',
      type: 'select',
      label: { fr: 'Dessin', nl: 'Tekening', en: 'Drawing' },
      options: sceneDrawings.map((value) => ({ value, label: sceneLabels[value] })),
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Ou une image', nl: 'Of een afbeelding', en: 'Or a picture' },
    },
    linksField('actions', { fr: 'Boutons', nl: 'Knoppen', en: 'Buttons' }, 2),
  ],
};
