import type { Block } from 'payload';
import { introLabel, shortText, title } from './block-fields.ts';

export const branchesBlock: Block = {
  slug: 'branches',
  labels: {
    singular: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
    plural: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
  },
  fields: [title(), shortText('intro', introLabel)],
};
