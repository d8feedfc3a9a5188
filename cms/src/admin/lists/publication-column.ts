import type { UIField } from 'payload';

/**
 * A column of a list: in which languages a document is live. Payload's own calls a draft "published"
 * when another language of it ever was.
 */
export const publicationColumn: UIField = {
  name: 'publication',
  type: 'ui',
  label: { fr: 'En ligne', nl: 'Online', en: 'Live' },
  admin: { components: { Cell: '/admin/lists/publication-cell.tsx#PublicationCell' } },
};
