import { recordCollection } from './record-collection.ts';

/** What staff write to each other about an application: the volunteer never sees it in the portal. */
export const applicationNotes = recordCollection('application-notes', [
  // Empty once the account of whoever wrote it is removed.
  { name: 'staff', type: 'relationship', relationTo: 'staff' },
  { name: 'text', type: 'textarea', required: true },
]);
