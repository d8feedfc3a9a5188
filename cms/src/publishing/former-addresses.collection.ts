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
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'language', 'targetCollection', 'createdAt'],
  },
  versions: false,
  lockDocuments: false,
  indexes: [{ fields: ['targetCollection', 'language', 'slug'], unique: true }],
  fields: [
    { name: 'slug', type: 'text', required: true, index: true },
    { name: 'language', type: 'select', required: true, options: [...languages] },
    { name: 'targetCollection', type: 'text', required: true },
    { name: 'targetId', type: 'text', required: true, index: true },
  ],
};
