import { consentWords } from '@duo/domain/testimonials/consent';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { writtenDay } from '../admin/written-dates.ts';
import { recordWithdrawal } from './record-withdrawal.hook.ts';
import { withdrawStories } from './withdraw-stories.hook.ts';

const wordsLabels = {
  own: { fr: 'Ses propres mots', nl: 'Eigen woorden', en: 'The person’s own words' },
  told: { fr: 'Racontée par nous', nl: 'Door ons verteld', en: 'Told by us' },
};

/**
 * A person's consent to appear. It has neither drafts nor versions, so that restoring a story can
 * never bring back a consent that was withdrawn (decision 0007).
 */
export const testimonialConsents: CollectionConfig = {
  slug: 'testimonial-consents',
  labels: {
    singular: { fr: 'Consentement', nl: 'Toestemming', en: 'Consent' },
    plural: { fr: 'Consentements', nl: 'Toestemmingen', en: 'Consents' },
  },
  access: accessTo('testimonial-consents'),
  admin: {
    group: adminGroups.stories,
    hideAPIURL: true,
    useAsTitle: 'person',
    defaultColumns: ['person', 'grantedOn', 'words', 'withdrawnOn'],
    description: {
      fr: 'Sans consentement valable, une histoire ne peut pas être publiée. Un retrait l’enlève aussitôt de toutes les pages, dans toutes les langues, avec son portrait.',
      nl: 'Zonder geldige toestemming kan een verhaal niet gepubliceerd worden. Wie haar intrekt, haalt het verhaal meteen van alle pagina’s, in alle talen, met het portret.',
      en: 'Without a valid consent a story cannot be published. Withdrawing it takes the story off every page at once, in every language, with its portrait.',
    },
  },
  hooks: { afterChange: [withdrawStories, recordWithdrawal] },
  versions: false,
  fields: [
    {
      name: 'person',
      type: 'text',
      required: true,
      maxLength: 120,
      label: {
        fr: 'Personne (pour l’équipe)',
        nl: 'Persoon (voor het team)',
        en: 'Person (for staff)',
      },
    },
    {
      name: 'grantedOn',
      type: 'date',
      admin: { date: writtenDay },
      label: { fr: 'Donné le', nl: 'Gegeven op', en: 'Granted on' },
    },
    {
      name: 'textVersion',
      type: 'text',
      maxLength: 40,
      label: { fr: 'Version du texte signé', nl: 'Versie van de tekst', en: 'Text version' },
    },
    {
      name: 'words',
      type: 'select',
      options: consentWords.map((words) => ({ value: words, label: wordsLabels[words] })),
      label: { fr: 'De qui sont les mots ?', nl: 'Van wie zijn de woorden?', en: 'Whose words?' },
    },
    {
      name: 'withdrawnOn',
      type: 'date',
      access: { update: ({ doc }) => !doc?.withdrawnOn },
      label: { fr: 'Retiré le', nl: 'Ingetrokken op', en: 'Withdrawn on' },
      admin: {
        date: writtenDay,
        description: {
          fr: 'Remplir cette date retire l’histoire dès l’enregistrement.',
          nl: 'Zodra u deze datum bewaart, is het verhaal overal weg.',
          en: 'Saving a date here takes the story off the site at once.',
        },
      },
    },
  ],
};
