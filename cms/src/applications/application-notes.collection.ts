import type { CollectionConfig } from 'payload';
import { appendOnly } from '../audit/append-only.hook.ts';
import { accessByBranch } from './application-access.ts';
import { auditReads } from './audit-reads.hook.ts';
import { closeAccessById } from './close-access-by-id.endpoint.ts';

/** What staff write to each other about an application: the volunteer never sees it in the portal. */
export const applicationNotes: CollectionConfig = {
  slug: 'application-notes',
  access: accessByBranch('application-notes', 'application.'),
  admin: { hidden: true },
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: { ...appendOnly, afterOperation: [auditReads] },
  endpoints: [closeAccessById],
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      index: true,
    },
    { name: 'at', type: 'date', required: true },
    // Empty once the account of whoever wrote it is removed.
    { name: 'staff', type: 'relationship', relationTo: 'staff' },
    { name: 'text', type: 'textarea', required: true },
  ],
};
