import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/** The words of applicants' names without accents, each in a row of its own: an index to search by the beginning of a word. */
export const applicationWords: CollectionConfig = {
  slug: 'application-words',
  access: accessTo('application-words'),
  admin: { hidden: true },
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  // Payload ends each order by `createdAt`. What follows it answers a search without the rows.
  indexes: [
    { fields: ['branch', 'word', 'createdAt', 'name', 'application'] },
    { fields: ['word', 'createdAt', 'name', 'application'] },
  ],
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      index: true,
    },
    { name: 'branch', type: 'relationship', relationTo: 'branches' },
    { name: 'word', type: 'text', required: true },
    // All the words, each after a blank, so that one row tells whether the others fit too.
    { name: 'name', type: 'text', required: true },
  ],
};
