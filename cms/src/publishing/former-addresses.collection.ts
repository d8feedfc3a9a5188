import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';

/** Addresses that documents had before; each goes on leading to its document, by a 301. */
export const formerAddresses: CollectionConfig = {
  slug: 'former-addresses',
  labels: {
    singular: { fr: 'Ancienne adresse', nl: 'Oud adres', en: 'Former address' },
    plural: { fr: 'Anciennes adresses', nl: 'Oude adressen', en: 'Former addresses' },
  },
  access: accessTo('former-addresses'),
  admin: {
    group: adminGroups.publishing,
    hideAPIURL: true,
    description: {
      fr: 'Chaque adresse que le site a eue continue à mener à son document. Supprimer une ligne rompt les liens qui la citent.',
      nl: 'Elk adres dat de site gehad heeft, blijft naar zijn document leiden. Wie een regel verwijdert, breekt de links ernaar.',
      en: 'Every address that the site has had goes on leading to its document. Deleting a line breaks the links to it.',
    },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'language', 'targetCollection', 'createdAt'],
  },
  versions: false,
  lockDocuments: false,
  indexes: [{ fields: ['targetCollection', 'language', 'slug'], unique: true }],
  fields: [
    {
      name: 'slug',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Adresse', nl: 'Adres', en: 'Address' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: [...languages],
      label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
    },
    {
      name: 'targetCollection',
      type: 'text',
      required: true,
      label: { fr: 'Sorte de document', nl: 'Soort document', en: 'Sort of document' },
    },
    {
      name: 'targetId',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Numéro du document', nl: 'Nummer van het document', en: 'Document number' },
    },
  ],
};
