import type { CollectionConfig } from 'payload';
import { learningRows, unseen } from '../learning/row-rules.ts';

/** The public half of each key that ever signed a badge, so that a badge stays verifiable after its key was replaced. */
export const signingKeys: CollectionConfig = {
  ...learningRows('signing-keys'),
  fields: [
    // Its thumbprint (RFC 7638).
    { name: 'thumbprint', type: 'text', required: true, unique: true, ...unseen },
    { name: 'jwk', type: 'json', required: true, ...unseen },
    { name: 'usedSince', type: 'date', required: true, ...unseen },
  ],
};
