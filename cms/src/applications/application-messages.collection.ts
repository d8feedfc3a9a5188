import { recordCollection } from './record-collection.ts';

/** What staff and the volunteer wrote to each other about an application. */
export const applicationMessages = recordCollection('application-messages', [
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
]);
