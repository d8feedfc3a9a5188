import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { keepUsedSectors } from './keep-used-sectors.hook.ts';

/** Fields of work, from which applicants choose theirs. */
export const sectors: CollectionConfig = {
  slug: 'sectors',
  labels: {
    singular: { fr: 'Secteur', nl: 'Sector', en: 'Sector' },
    plural: { fr: 'Secteurs', nl: 'Sectoren', en: 'Sectors' },
  },
  access: accessTo('sectors'),
  admin: {
    group: adminGroups.applications,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'order'],
    description: {
      fr: 'La liste que voient les candidats, dans cet ordre. Donnez à chaque secteur son nom dans les trois langues : changez de langue en haut à droite.',
      nl: 'De lijst die kandidaten zien, in deze volgorde. Geef elke sector zijn naam in de drie talen: kies de taal rechtsboven.',
      en: 'The list that applicants see, in this order. Name each sector in the three languages: change the language at the top right.',
    },
  },
  defaultSort: 'order',
  disableDuplicate: true,
  versions: false,
  hooks: { beforeDelete: [keepUsedSectors] },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 80,
      label: { fr: 'Nom', nl: 'Naam', en: 'Name' },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      label: { fr: 'Place dans la liste', nl: 'Plaats in de lijst', en: 'Place in the list' },
      admin: {
        description: {
          fr: 'Les plus petits nombres viennent en premier.',
          nl: 'De kleinste getallen komen eerst.',
          en: 'The smallest numbers come first.',
        },
      },
    },
  ],
};
