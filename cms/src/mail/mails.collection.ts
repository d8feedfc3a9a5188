import { languages } from '@duo/domain/languages/languages';
import { deliveries, mailKindNames, mailStates } from '@duo/domain/mail/mail-kinds';
import type { CollectionConfig, Field, TextField } from 'payload';
import { adminGroups } from '../admin/groups.ts';
import { accessToMails } from './mail-access.ts';
import { deliveryLabels, kindLabels, stateLabels } from './mail-labels.ts';
import { readContent } from './read-content.endpoint.ts';
import { sendAgain } from './send-again.endpoint.ts';

type Label = { fr: string; nl: string; en: string };

/** For the sender alone: no reader, filter or order of the API reaches it. */
function ownText(name: string, options: Partial<Pick<TextField, 'unique' | 'index'>> = {}): Field {
  return { name, type: 'text', hidden: true, access: { read: () => false }, ...options };
}

function moment(name: string, label: Label, index = false): Field {
  return { name, type: 'date', index, label, admin: { date: { pickerAppearance: 'dayAndTime' } } };
}

const whatItIs: Field[] = [
  {
    name: 'subject',
    type: 'text',
    required: true,
    label: { fr: 'Objet', nl: 'Onderwerp', en: 'Subject' },
  },
  {
    name: 'to',
    type: 'text',
    required: true,
    index: true,
    label: { fr: 'À', nl: 'Aan', en: 'To' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: mailKindNames.map((value) => ({ value, label: kindLabels[value] })),
    label: { fr: 'Sorte', nl: 'Soort', en: 'Kind' },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: [...languages],
    label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
  },
  // Of the application that it is about: its coordinators see it.
  {
    name: 'branch',
    type: 'relationship',
    relationTo: 'branches',
    label: { fr: 'Ville', nl: 'Stad', en: 'Branch' },
  },
];

const whatBecameOfIt: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: mailStates.map((value) => ({ value, label: stateLabels[value] })),
    label: { fr: 'État', nl: 'Toestand', en: 'State' },
  },
  {
    name: 'delivery',
    type: 'select',
    options: deliveries.map((value) => ({ value, label: deliveryLabels[value] })),
    label: { fr: 'Remise', nl: 'Aflevering', en: 'Delivery' },
  },
  {
    name: 'reason',
    type: 'text',
    label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
  },
  {
    name: 'attempts',
    type: 'number',
    required: true,
    label: { fr: 'Essais', nl: 'Pogingen', en: 'Attempts' },
  },
  moment('dueAt', { fr: 'Prochain essai', nl: 'Volgende poging', en: 'Next attempt' }),
  moment('sentAt', { fr: 'Envoyé le', nl: 'Verstuurd op', en: 'Sent at' }),
  moment('endsAt', { fr: 'Valable jusqu’au', nl: 'Geldig tot', en: 'Valid until' }, true),
];

const forTheSender: Field[] = [
  { name: 'message', type: 'textarea', hidden: true, access: { read: () => false } },
  ownText('idempotencyKey', { unique: true }),
  ownText('lease'),
  ownText('providerId', { index: true }),
  ownText('aboutCollection'),
  ownText('aboutId', { index: true }),
  { name: 'priority', type: 'number', required: true, hidden: true },
  { name: 'firstTriedAt', type: 'date', hidden: true },
];

/**
 * The outbox. A row is written in the transaction of what it tells of; the sender alone changes it.
 * While a mail is being sent, `dueAt` is the end of its lease.
 */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: {
    singular: { fr: 'Message', nl: 'Bericht', en: 'Message' },
    plural: { fr: 'Messages', nl: 'Berichten', en: 'Messages' },
  },
  access: accessToMails,
  admin: {
    group: adminGroups.mail,
    hideAPIURL: true,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'delivery', 'createdAt'],
    description: {
      fr: 'Chaque message que le produit doit à quelqu’un. Un message abandonné peut être renvoyé ; personne ne lit un code ou un lien.',
      nl: 'Elk bericht dat het product iemand schuldig is. Een opgegeven bericht kan opnieuw verstuurd worden; niemand leest een code of een link.',
      en: 'Every message that the product owes somebody. One that was given up can be sent again; nobody reads a code or a link.',
    },
  },
  defaultSort: '-createdAt',
  versions: false,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'priority', 'dueAt'] }, { fields: ['branch', 'createdAt'] }],
  endpoints: [readContent, sendAgain],
  fields: [
    {
      name: 'content',
      type: 'ui',
      admin: { components: { Field: '/mail/admin/mail-content.tsx#MailContent' } },
    },
    ...whatItIs,
    ...whatBecameOfIt,
    ...forTheSender,
  ],
};
