import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/**
 * The log of what changed on the site, written in the transaction of the change. `version` counts up
 * by one: the content version that sites poll.
 */
export const purges: CollectionConfig = {
  slug: 'purges',
  access: accessTo('purges'),
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: true,
  fields: [
    { name: 'version', type: 'number', required: true, unique: true, index: true },
    { name: 'tags', type: 'json', required: true },
    { name: 'forget', type: 'json', required: true },
  ],
};
