import type { CollectionConfig } from 'payload';
import { learningRows, unseen } from '../learning/row-rules.ts';

/** How many certificates each year has had. */
export const certificateNumbers: CollectionConfig = {
  ...learningRows('certificate-numbers'),
  fields: [
    { name: 'year', type: 'text', required: true, unique: true, ...unseen },
    { name: 'last', type: 'number', required: true, ...unseen },
  ],
};
