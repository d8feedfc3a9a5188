import type { Block } from 'payload';
import { linkField } from '../../links/link.field.ts';
import { shortText, textLabel, title } from './block-fields.ts';

export const callToActionBlock: Block = {
  slug: 'callToAction',
  labels: {
    singular: { fr: 'Appel à l’action', nl: 'Oproep', en: 'Call to action' },
    plural: { fr: 'Appels à l’action', nl: 'Oproepen', en: 'Calls to action' },
  },
  fields: [
    title(),
    shortText('text', textLabel),
    linkField('action', { fr: 'Bouton', nl: 'Knop', en: 'Button' }),
  ],
};
