import { figureUnits } from '@duo/domain/figures/figure';
import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { publicationColumn } from '../admin/lists/publication-column.ts';
import { collectionControls } from '../admin/publishing/publish-controls.ts';
import { collectionByLanguage } from '../publishing/published-by-language.ts';
import { sharedHelp } from '../publishing/shared-help.ts';

const unitLabels = {
  percent: { fr: 'Pour cent', nl: 'Procent', en: 'Per cent' },
  count: { fr: 'Nombre', nl: 'Aantal', en: 'Number' },
  hours: { fr: 'Heures', nl: 'Uren', en: 'Hours' },
  months: { fr: 'Mois', nl: 'Maanden', en: 'Months' },
  years: { fr: 'Années', nl: 'Jaren', en: 'Years' },
};

const validateSource: TextFieldSingleValidation = (value, options) => {
  const verdict = text(value, options);
  if (verdict !== true || !value) return verdict;
  return /^https:\/\/\S+$/.test(value) || 'https://…';
};

/** Published numbers, each with its year, its source and where it holds. */
export const figures: CollectionConfig = {
  slug: 'figures',
  labels: {
    singular: { fr: 'Chiffre', nl: 'Cijfer', en: 'Figure' },
    plural: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
  },
  access: accessTo('figures'),
  admin: {
    group: adminGroups.content,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'label',
    defaultColumns: ['label', 'publication', 'value', 'unit', 'year', 'scope'],
  },
  ...collectionByLanguage('figures'),
  fields: [
    publicationColumn,
    {
      name: 'label',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { fr: 'Ce qui est compté', nl: 'Wat er geteld wordt', en: 'What is counted' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          required: true,
          min: 0,
          label: { fr: 'Valeur', nl: 'Waarde', en: 'Value' },
          admin: { description: sharedHelp },
        },
        {
          name: 'unit',
          type: 'select',
          required: true,
          options: figureUnits.map((unit) => ({ value: unit, label: unitLabels[unit] })),
          label: { fr: 'Unité', nl: 'Eenheid', en: 'Unit' },
          admin: { description: sharedHelp },
        },
        {
          name: 'year',
          type: 'number',
          required: true,
          min: 2013,
          max: 2100,
          label: { fr: 'Année', nl: 'Jaar', en: 'Year' },
          admin: { description: sharedHelp },
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 200,
      label: { fr: 'Source', nl: 'Bron', en: 'Source' },
    },
    {
      name: 'sourceUrl',
      type: 'text',
      maxLength: 500,
      label: { fr: 'Adresse de la source', nl: 'Adres van de bron', en: 'Address of the source' },
      admin: { description: sharedHelp },
      validate: validateSource,
    },
    {
      name: 'scope',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { fr: 'Où cela vaut', nl: 'Waar het geldt', en: 'Where it holds' },
    },
  ],
};
