import { languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { appendOnly } from '../audit/append-only.hook.ts';

/**
 * Proof that each volunteer was given the information note: which version, in which language, and the
 * fingerprint of the very text. The person is named by id: the proof outlives the account.
 */
export const noteAcknowledgements: CollectionConfig = {
  slug: 'note-acknowledgements',
  labels: {
    singular: { fr: 'Note lue', nl: 'Gelezen nota', en: 'Acknowledged note' },
    plural: { fr: 'Notes lues', nl: 'Gelezen nota’s', en: 'Acknowledged notes' },
  },
  access: accessTo('note-acknowledgements'),
  admin: {
    group: adminGroups.organisation,
    hidden: ({ user }) => user?.role !== 'admin',
    hideAPIURL: true,
    useAsTitle: 'applicationReference',
    defaultColumns: ['at', 'volunteerId', 'applicationReference', 'noteVersion', 'language'],
    description: {
      fr: 'La preuve que chaque bénévole a reçu et lu la note d’information. Rien ici ne peut être modifié.',
      nl: 'Het bewijs dat elke vrijwilliger de informatienota heeft gekregen en gelezen. Hier kan niets gewijzigd worden.',
      en: 'The proof that each volunteer was given the information note and read it. Nothing here can be changed.',
    },
  },
  disableDuplicate: true,
  defaultSort: '-at',
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: appendOnly,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { fr: 'Le', nl: 'Op', en: 'On' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'volunteerId',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Bénévole n°', nl: 'Vrijwilliger nr.', en: 'Volunteer no.' },
    },
    {
      name: 'applicationReference',
      type: 'text',
      required: true,
      label: { fr: 'Candidature', nl: 'Kandidatuur', en: 'Application' },
    },
    {
      name: 'noteVersion',
      type: 'text',
      required: true,
      label: { fr: 'Version de la note', nl: 'Versie van de nota', en: 'Version of the note' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages.map((value) => ({ value, label: languageFacts[value].name })),
      label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
    },
    {
      name: 'textHash',
      type: 'text',
      required: true,
      label: {
        fr: 'Empreinte du texte (SHA-256)',
        nl: 'Vingerafdruk van de tekst (SHA-256)',
        en: 'Fingerprint of the text (SHA-256)',
      },
    },
    // One row for an application and a version of the note, whoever asks at once.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
  ],
};
