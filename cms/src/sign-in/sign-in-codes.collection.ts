import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/**
 * Codes that were asked for: one row for each address and purpose, so that a new code ends the old.
 * Neither the code nor the token of its link is kept, only what proves them.
 */
export const signInCodes: CollectionConfig = {
  slug: 'sign-in-codes',
  access: accessTo('sign-in-codes'),
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'addressKey', type: 'text', required: true, unique: true, index: true },
    // Emptied when the code is spent.
    { name: 'email', type: 'text' },
    // Whose address it would become, for a change of address.
    { name: 'volunteer', type: 'relationship', relationTo: 'volunteers', index: true },
    { name: 'language', type: 'select', required: true, options: [...languages] },
    { name: 'codeHash', type: 'text', required: true },
    { name: 'tokenHash', type: 'text', index: true },
    // Names the form that asked, so that pressing its button twice asks once.
    { name: 'attemptHash', type: 'text' },
    { name: 'tries', type: 'number', required: true },
    { name: 'isSpent', type: 'checkbox', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
};
