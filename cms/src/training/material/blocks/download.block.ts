import type { Block } from 'payload';
import { titleField } from './lesson-fields.ts';

export const downloadBlock: Block = {
  slug: 'download',
  labels: {
    singular: { fr: 'Document à télécharger', nl: 'Document om te downloaden', en: 'Download' },
    plural: { fr: 'Documents', nl: 'Documenten', en: 'Downloads' },
  },
  fields: [
    titleField(),
    {
      name: 'file',
      type: 'upload',
      relationTo: 'handouts',
      label: { fr: 'Document PDF', nl: 'PDF-document', en: 'PDF document' },
    },
  ],
};
