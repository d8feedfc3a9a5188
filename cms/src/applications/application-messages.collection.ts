import type { CollectionConfig } from 'payload';
import { appendOnly } from '../audit/append-only.hook.ts';
import { accessByBranch } from './application-access.ts';
import { auditReads } from './audit-reads.hook.ts';
import { closeAccessById } from './close-access-by-id.endpoint.ts';

/** What staff and the volunteer wrote to each other about an application. */
export const applicationMessages: CollectionConfig = {
  slug: 'application-messages',
  access: accessByBranch('application-messages', 'application.'),
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
    {
      name: 'writtenBy',
      type: 'select',
      required: true,
      options: ['volunteer', 'staff'].map((value) => ({ value, label: value })),
    },
    // Empty for the volunteer's own, and once the account of whoever wrote it is removed.
    { name: 'staff', type: 'relationship', relationTo: 'staff' },
    { name: 'text', type: 'textarea', required: true },
    // Pressed twice, a button sends once: the form's attempt, with the application.
    { name: 'attemptKey', type: 'text', required: true, unique: true, hidden: true },
  ],
};
