import type { Block } from 'payload';
import { shortText, textLabel, title } from './block-fields.ts';

export const contactBlock: Block = {
  slug: 'contact',
  labels: {
    singular: { fr: 'Contact', nl: 'Contact', en: 'Contact' },
    plural: { fr: 'Contacts', nl: 'Contacten', en: 'Contacts' },
  },
  fields: [title(), shortText('text', textLabel)],
};
