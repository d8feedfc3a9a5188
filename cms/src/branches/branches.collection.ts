import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { publicationColumn } from '../admin/lists/publication-column.ts';
import { collectionControls } from '../admin/publishing/publish-controls.ts';
import { previewOf } from '../preview/preview-url.ts';
import { collectionByLanguage } from '../publishing/published-by-language.ts';
import { sharedHelp } from '../publishing/shared-help.ts';
import { slugField } from '../publishing/slug.field.ts';

const languageLabels = {
  fr: { fr: 'français', nl: 'Frans', en: 'French' },
  nl: { fr: 'néerlandais', nl: 'Nederlands', en: 'Dutch' },
  en: { fr: 'anglais', nl: 'Engels', en: 'English' },
};

/** City offices. */
export const branches: CollectionConfig = {
  slug: 'branches',
  labels: {
    singular: { fr: 'Ville', nl: 'Stad', en: 'Branch' },
    plural: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
  },
  access: accessTo('branches'),
  admin: {
    group: adminGroups.content,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'city',
    defaultColumns: ['city', 'publication', 'region', 'phone', 'languages'],
    livePreview: previewOf('branches'),
  },
  ...collectionByLanguage('branches'),
  fields: [
    publicationColumn,
    slugField({ required: true }),
    {
      name: 'city',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 80,
      label: { fr: 'Ville', nl: 'Stad', en: 'City' },
    },
    {
      name: 'region',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 80,
      label: { fr: 'Région', nl: 'Gewest', en: 'Region' },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      required: true,
      label: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
    },
    {
      name: 'street',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { fr: 'Rue et numéro', nl: 'Straat en nummer', en: 'Street and number' },
    },
    {
      name: 'postalCode',
      type: 'text',
      maxLength: 10,
      label: { fr: 'Code postal', nl: 'Postcode', en: 'Postal code' },
      admin: { description: sharedHelp },
    },
    {
      name: 'phone',
      type: 'text',
      maxLength: 30,
      label: { fr: 'Téléphone', nl: 'Telefoon', en: 'Telephone' },
      admin: { description: sharedHelp },
    },
    {
      name: 'email',
      type: 'email',
      label: { fr: 'E-mail', nl: 'E-mail', en: 'E-mail' },
      admin: { description: sharedHelp },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      options: languages.map((language) => ({ value: language, label: languageLabels[language] })),
      label: { fr: 'Langues parlées', nl: 'Gesproken talen', en: 'Languages spoken' },
      admin: { description: sharedHelp },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          required: true,
          min: 49.4,
          max: 51.6,
          label: { fr: 'Latitude', nl: 'Breedtegraad', en: 'Latitude' },
          admin: { description: sharedHelp },
        },
        {
          name: 'longitude',
          type: 'number',
          required: true,
          min: 2.4,
          max: 6.5,
          label: { fr: 'Longitude', nl: 'Lengtegraad', en: 'Longitude' },
          admin: { description: sharedHelp },
        },
      ],
    },
  ],
};
