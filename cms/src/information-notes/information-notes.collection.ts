import { noteTitle } from '@duo/application-texts/write-answer';
import { type NotePart, noteParts } from '@duo/domain/applications/application-view';
import { type Language, languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, Tab, TextareaField } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { appendOnly } from '../audit/append-only.hook.ts';
import { findLatestNote } from './find-note.ts';
import { numberNote } from './number-note.hook.ts';

const longestPart = 3_000;

const partField = (language: Language, part: NotePart): TextareaField => ({
  name: part,
  type: 'textarea',
  required: true,
  maxLength: longestPart,
  label: Object.fromEntries(languages.map((reader) => [reader, noteTitle(part, reader)])),
  defaultValue: async ({ req }) => (await findLatestNote(req))?.[language][part] ?? '',
  admin: { rows: 6 },
});

const tabOf = (language: Language): Tab => ({
  name: language,
  label: languageFacts[language].name,
  fields: noteParts.map((part) => partField(language, part)),
});

/**
 * What the law owes each volunteer before she starts, in one row for each version: written once, so that
 * what somebody acknowledged can always be shown. Source: Belgian law of 3 July 2005, art. 4.
 */
export const informationNotes: CollectionConfig = {
  slug: 'information-notes',
  labels: {
    singular: { fr: 'Note d’information', nl: 'Informatienota', en: 'Information note' },
    plural: { fr: 'Notes d’information', nl: 'Informatienota’s', en: 'Information notes' },
  },
  access: accessTo('information-notes'),
  admin: {
    group: adminGroups.applications,
    hideAPIURL: true,
    useAsTitle: 'version',
    defaultColumns: ['version', 'from'],
    description: {
      fr: 'La loi belge veut que chaque bénévole reçoive cette note avant de commencer, et que nous puissions le prouver. Une version ne change plus une fois enregistrée : pour corriger, créez la suivante, qui part du texte actuel. Dès l’enregistrement, toute personne qui n’a pas encore envoyé sa candidature doit lire et confirmer la nouvelle version. Une ligne vide sépare deux alinéas.',
      nl: 'De Belgische wet wil dat elke vrijwilliger deze nota krijgt voor hij begint, en dat wij dat kunnen bewijzen. Een versie verandert niet meer zodra ze bewaard is: maak om te verbeteren de volgende, die van de huidige tekst vertrekt. Vanaf dan moet iedereen die zijn kandidatuur nog niet heeft verzonden, de nieuwe versie lezen en bevestigen. Een lege regel scheidt twee alinea’s.',
      en: 'Belgian law wants every volunteer to be given this note before starting, and wants us to be able to prove it. A version no longer changes once it is saved: to correct it, create the next one, which starts from the present text. From then on, everybody who has not sent their application yet has to read and acknowledge the new version. A blank line parts two paragraphs.',
    },
  },
  disableDuplicate: true,
  defaultSort: '-version',
  versions: false,
  lockDocuments: false,
  timestamps: false,
  hooks: {
    ...appendOnly,
    beforeChange: [...appendOnly.beforeChange, numberNote],
  },
  fields: [
    {
      name: 'version',
      type: 'number',
      unique: true,
      label: { fr: 'Version', nl: 'Versie', en: 'Version' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'from',
      type: 'date',
      label: { fr: 'En vigueur depuis', nl: 'Geldig vanaf', en: 'In force since' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    { type: 'tabs', tabs: languages.map(tabOf) },
  ],
};
