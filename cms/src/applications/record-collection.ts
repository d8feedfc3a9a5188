import type { Language } from '@duo/domain/languages/languages';
import type { CollectionConfig, Field } from 'payload';
import { appendOnly } from '../audit/append-only.hook.ts';
import { accessByBranch } from './application-access.ts';
import { auditReads } from './audit-reads.hook.ts';
import { closeAccessById } from './close-access-by-id.endpoint.ts';

type RecordSlug = 'application-history' | 'application-messages' | 'application-notes';

/** What admins call such a record, in the audit. */
const labels: Record<RecordSlug, Record<Language, string>> = {
  'application-history': {
    fr: 'Historique d’une candidature',
    nl: 'Geschiedenis van een kandidatuur',
    en: 'History of an application',
  },
  'application-messages': {
    fr: 'Message sur une candidature',
    nl: 'Bericht over een kandidatuur',
    en: 'Message about an application',
  },
  'application-notes': {
    fr: 'Note sur une candidature',
    nl: 'Notitie over een kandidatuur',
    en: 'Note about an application',
  },
};

/** A collection of what happened to applications: added to, read by the staff of their branch, never changed. */
export const recordCollection = (slug: RecordSlug, fields: Field[]): CollectionConfig => ({
  slug,
  labels: { singular: labels[slug], plural: labels[slug] },
  access: accessByBranch(slug, 'application.'),
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
    ...fields,
  ],
});
