import { consentPurposes } from '@duo/domain/privacy/personal-data';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { appendOnly } from '../audit/append-only.hook.ts';

const purposeLabels = {
  news: { fr: 'Nouvelles du programme', nl: 'Nieuws over het programma', en: 'Programme news' },
  research: { fr: 'Études', nl: 'Onderzoek', en: 'Research' },
  matching: { fr: 'Formation des duos', nl: 'Duo’s vormen', en: 'Matching' },
  selection: { fr: 'Sélection', nl: 'Selectie', en: 'Selection' },
};

/**
 * What each volunteer agreed to or refused: a row for each decision, the latest one counts. The person
 * is named by id, without a reference: the proof outlives the account.
 */
export const volunteerConsents: CollectionConfig = {
  slug: 'volunteer-consents',
  labels: {
    singular: { fr: 'Accord de bénévole', nl: 'Toestemming', en: 'Volunteer’s consent' },
    plural: { fr: 'Accords des bénévoles', nl: 'Toestemmingen', en: 'Volunteers’ consents' },
  },
  access: accessTo('volunteer-consents'),
  admin: {
    group: adminGroups.organisation,
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
    useAsTitle: 'purpose',
    defaultColumns: ['decidedAt', 'volunteerId', 'purpose', 'granted', 'textVersion'],
  },
  disableDuplicate: true,
  defaultSort: '-decidedAt',
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  indexes: [{ fields: ['volunteerId', 'purpose', 'decidedAt'] }],
  fields: [
    {
      name: 'volunteerId',
      type: 'text',
      required: true,
      label: { fr: 'Bénévole n°', nl: 'Vrijwilliger nr.', en: 'Volunteer no.' },
    },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: consentPurposes.map((value) => ({ value, label: purposeLabels[value] })),
      label: { fr: 'Pour', nl: 'Waarvoor', en: 'For' },
    },
    {
      name: 'granted',
      type: 'checkbox',
      required: true,
      label: { fr: 'Accordé', nl: 'Gegeven', en: 'Granted' },
    },
    {
      name: 'textVersion',
      type: 'text',
      required: true,
      label: { fr: 'Version du texte', nl: 'Versie van de tekst', en: 'Text version' },
    },
    {
      name: 'decidedAt',
      type: 'date',
      required: true,
      index: true,
      label: { fr: 'Le', nl: 'Op', en: 'On' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
};
