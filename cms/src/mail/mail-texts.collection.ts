import { languages } from '@duo/domain/languages/languages';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import { hasButton, type MailWord, mailWordLengths } from '@duo/domain/mail/mail-words';
import type { CollectionConfig, Field } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { checkWords } from './check-words.hook.ts';
import { keepOwnWords, showDefaultWords } from './default-words.hook.ts';
import { kindLabels } from './mail-labels.ts';
import { previewWords } from './preview-words.endpoint.ts';

type Label = { fr: string; nl: string; en: string };

function wordField(name: MailWord, type: 'text' | 'textarea', label: Label): Field {
  return { name, type, label, maxLength: mailWordLengths[name] } as Field;
}

/**
 * The words of each mail in each language, as staff wrote them. A field that says the same as the
 * product's own words is stored empty, so that those can still be mended.
 */
export const mailTexts: CollectionConfig = {
  slug: 'mail-texts',
  labels: {
    singular: { fr: 'Texte de message', nl: 'Tekst van bericht', en: 'Message text' },
    plural: { fr: 'Textes des messages', nl: 'Teksten van berichten', en: 'Message texts' },
  },
  access: accessTo('mail-texts'),
  admin: {
    group: adminGroups.mail,
    hideAPIURL: true,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'language', 'updatedAt'],
    description: {
      fr: 'Les mots entre accolades, comme {minutes}, sont remplacés à l’envoi. Videz un champ pour reprendre le texte d’origine. Une ligne vide sépare deux paragraphes.',
      nl: 'Woorden tussen accolades, zoals {minutes}, worden bij het versturen ingevuld. Maak een veld leeg om de oorspronkelijke tekst terug te krijgen. Een lege regel scheidt twee alinea’s.',
      en: 'Words in braces, such as {minutes}, are filled in when the mail is sent. Empty a field to get the original text back. A blank line parts two paragraphs.',
    },
  },
  versions: false,
  indexes: [{ fields: ['kind', 'language'], unique: true }],
  endpoints: [previewWords],
  hooks: {
    beforeChange: [checkWords, keepOwnWords],
    afterRead: [showDefaultWords],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: mailKindNames.map((value) => ({ value, label: kindLabels[value] })),
          access: { update: () => false },
          label: { fr: 'Message', nl: 'Bericht', en: 'Message' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          options: [...languages],
          access: { update: () => false },
          label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
        },
      ],
    },
    wordField('subject', 'text', { fr: 'Objet', nl: 'Onderwerp', en: 'Subject' }),
    wordField('heading', 'text', { fr: 'Titre', nl: 'Titel', en: 'Heading' }),
    wordField('body', 'textarea', { fr: 'Texte', nl: 'Tekst', en: 'Text' }),
    {
      ...wordField('button', 'text', { fr: 'Bouton', nl: 'Knop', en: 'Button' }),
      admin: { condition: ({ kind }) => hasButton(kind) },
    } as Field,
    wordField('aside', 'textarea', {
      fr: 'En plus petit, à la fin',
      nl: 'Kleiner, aan het einde',
      en: 'In smaller print, at the end',
    }),
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/mail/admin/words-preview.tsx#WordsPreview' } },
    },
  ],
};
