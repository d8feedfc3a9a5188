import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/** When somebody last did what is limited. The key is a hash: it names neither address nor client. */
export const rateLimits: CollectionConfig = {
  slug: 'rate-limits',
  access: accessTo('rate-limits'),
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Instants in milliseconds, oldest first; those outside the window are dropped.
    { name: 'hits', type: 'json', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
};
