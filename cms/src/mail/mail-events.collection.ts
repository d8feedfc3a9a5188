import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/** The ids of the reports that were taken from the mail service, so that none counts twice. */
export const mailEvents: CollectionConfig = {
  slug: 'mail-events',
  access: accessTo('mail-events'),
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  fields: [{ name: 'eventId', type: 'text', required: true, unique: true }],
};
