import type { CollectionConfig } from 'payload';
import { accessTo } from './access.ts';

/** Who is signed in to the portal, and on what. Of a session's id only a hash is kept. */
export const volunteerSessions: CollectionConfig = {
  slug: 'volunteer-sessions',
  access: accessTo('volunteer-sessions'),
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'volunteer',
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
    },
    { name: 'idHash', type: 'text', required: true, unique: true, index: true },
    // Empty where neither browser nor system is known.
    { name: 'device', type: 'text', maxLength: 60 },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'lastUsedAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
};
