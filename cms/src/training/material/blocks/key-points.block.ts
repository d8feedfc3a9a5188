import type { Block } from 'payload';
import { titledRows } from '../../../admin/titled-rows.ts';
import { sentencesField, titleField } from './lesson-fields.ts';

export const keyPointsBlock: Block = {
  slug: 'keyPoints',
  labels: {
    singular: { fr: 'Points clés', nl: 'Kernpunten', en: 'Key points' },
    plural: { fr: 'Points clés', nl: 'Kernpunten', en: 'Key points' },
  },
  fields: [
    titleField(),
    {
      name: 'points',
      type: 'array',
      maxRows: 12,
      admin: titledRows,
      label: { fr: 'Points', nl: 'Punten', en: 'Points' },
      labels: {
        singular: { fr: 'Point', nl: 'Punt', en: 'Point' },
        plural: { fr: 'Points', nl: 'Punten', en: 'Points' },
      },
      fields: [sentencesField('text', { fr: 'Point', nl: 'Punt', en: 'Point' }, 400)],
    },
  ],
};
