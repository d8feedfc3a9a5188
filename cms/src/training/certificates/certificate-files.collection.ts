import type { CollectionConfig } from 'payload';
import { learningRows, unseen } from '../learning/row-rules.ts';

/**
 * The PDF of each certificate, written once: in the database, so that it is in every backup, at hand for every
 * process, and gone with what is erased (decision 0022).
 */
export const certificateFiles: CollectionConfig = {
  ...learningRows('certificate-files'),
  fields: [
    // Of the certificate, as text; one file for each.
    { name: 'certificate', type: 'text', required: true, unique: true, ...unseen },
    { name: 'volunteer', type: 'text', required: true, index: true, ...unseen },
    { name: 'madeAt', type: 'date', required: true, ...unseen },
    // The bytes in base64.
    { name: 'pdf', type: 'textarea', required: true, ...unseen },
  ],
};
