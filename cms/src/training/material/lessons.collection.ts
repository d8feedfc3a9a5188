import { type Language, languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, UIField } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { contentLanguageOf } from '../../accounts/language.ts';
import { adminGroups } from '../../admin/groups.ts';
import { publicationColumn } from '../../admin/lists/publication-column.ts';
import { collectionControls } from '../../admin/publishing/publish-controls.ts';
import { previewOfLesson } from '../../preview/preview-url.ts';
import { collectionByLanguage } from '../../publishing/published-by-language.ts';
import { sharedHelp } from '../../publishing/shared-help.ts';
import { keepEdition } from '../editions/write-edition.hook.ts';
import { addressKeyField } from './address-key.field.ts';
import { lessonBlocks } from './blocks/lesson-blocks.ts';
import { copyLesson } from './copy-lesson.endpoint.ts';
import { keepLessonsWithEditions } from './keep-used.hook.ts';
import { keyOnce } from './key-once.hook.ts';
import { refuseUnfinished } from './refuse-unfinished.hook.ts';
import { renewDoubledKeys } from './renew-doubled-keys.hook.ts';
import { titleLabel } from './training-words.ts';

const uiField = (name: string, component: string, position?: 'sidebar'): UIField => ({
  name,
  type: 'ui',
  admin: {
    ...(position ? { position } : {}),
    disableListColumn: true,
    components: { Field: component },
  },
});

const languageLabel = (language: Language) => languageFacts[language].name;

/**
 * A lesson as its trainers write it. Learners never read it, but the editions that publishing makes of it:
 * see `lesson-editions` (decision 0021).
 */
export const lessons: CollectionConfig = {
  slug: 'lessons',
  labels: {
    singular: { fr: 'Leçon', nl: 'Les', en: 'Lesson' },
    plural: { fr: 'Leçons', nl: 'Lessen', en: 'Lessons' },
  },
  access: accessTo('lessons'),
  admin: {
    group: adminGroups.training,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publication', 'minutes', 'updatedAt'],
    livePreview: previewOfLesson,
  },
  ...collectionByLanguage(
    'lessons',
    {
      beforeChange: [renewDoubledKeys, keyOnce('lessons'), refuseUnfinished],
      afterChange: [keepEdition],
      beforeDelete: [keepLessonsWithEditions],
    },
    { endpoints: [copyLesson] },
  ),
  fields: [
    publicationColumn,
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: titleLabel,
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { fr: 'En une phrase', nl: 'In één zin', en: 'In a sentence' },
      admin: {
        rows: 2,
        description: {
          fr: 'Ce que l’apprenant lit dans la liste des leçons.',
          nl: 'Wat de cursist in de lijst van lessen leest.',
          en: 'What the learner reads in the list of lessons.',
        },
      },
    },
    {
      name: 'blocks',
      type: 'blocks',
      localized: true,
      blocks: lessonBlocks,
      label: { fr: 'Contenu', nl: 'Inhoud', en: 'Content' },
      labels: {
        singular: { fr: 'un bloc', nl: 'een blok', en: 'a block' },
        plural: { fr: 'blocs', nl: 'blokken', en: 'blocks' },
      },
    },
    uiField('copyFrom', '/training/admin/form/copy-from-language.tsx#CopyFromLanguage', 'sidebar'),
    {
      name: 'toTranslate',
      type: 'checkbox',
      localized: true,
      defaultValue: false,
      label: { fr: 'Encore à traduire', nl: 'Nog te vertalen', en: 'Still to be translated' },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.toTranslate),
        description: {
          fr: 'Ce texte est une copie d’une autre langue. Enlevez la coche quand il est traduit : il ne peut pas être publié avant.',
          nl: 'Deze tekst is een kopie uit een andere taal. Haal het vinkje weg als hij vertaald is: eerder kan hij niet gepubliceerd worden.',
          en: 'This text is a copy from another language. Take the tick away once it is translated: it cannot be published before.',
        },
      },
    },
    {
      name: 'changeKind',
      type: 'select',
      localized: true,
      options: [
        {
          value: 'minor',
          label: {
            fr: 'Mineure : correction, précision',
            nl: 'Klein: verbetering, verduidelijking',
            en: 'Minor: a correction, a precision',
          },
        },
        {
          value: 'major',
          label: {
            fr: 'Majeure : à revoir par ceux qui l’ont finie',
            nl: 'Groot: te herbekijken door wie klaar was',
            en: 'Major: to be seen by those who had finished',
          },
        },
      ],
      label: { fr: 'Cette modification est', nl: 'Deze wijziging is', en: 'This change is' },
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Nécessaire pour publier à nouveau dans cette langue. Une modification majeure propose un rappel à ceux qui ont fini la leçon ; leur attestation reste.',
          nl: 'Nodig om opnieuw te publiceren in deze taal. Bij een grote wijziging krijgt wie de les al af had, een opfrissing aangeboden; het attest blijft.',
          en: 'Needed to publish again in this language. A major one offers a refresher to those who have finished the lesson; their certificate stays.',
        },
      },
    },
    {
      name: 'whatChanged',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { fr: 'Ce qui change', nl: 'Wat er verandert', en: 'What changes' },
      admin: {
        position: 'sidebar',
        condition: (data) => data.changeKind === 'major',
        description: {
          fr: 'L’apprenant le lit, dans cette langue.',
          nl: 'De cursist leest dit, in deze taal.',
          en: 'The learner reads it, in this language.',
        },
      },
    },
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      max: 600,
      label: { fr: 'Minutes', nl: 'Minuten', en: 'Minutes' },
      admin: {
        position: 'sidebar',
        description: sharedHelp,
        components: { afterInput: ['/training/admin/form/proposed-minutes.tsx#ProposedMinutes'] },
      },
    },
    {
      name: 'sourceLanguage',
      type: 'select',
      required: true,
      defaultValue: ({ req }) => contentLanguageOf(req),
      options: languages.map((value) => ({ value, label: languageLabel(value) })),
      label: { fr: 'Langue source', nl: 'Brontaal', en: 'Source language' },
      admin: {
        isClearable: false,
        position: 'sidebar',
        description: {
          fr: `Celle où la leçon s’écrit ; les autres la traduisent. ${sharedHelp.fr}`,
          nl: `De taal waarin de les geschreven wordt; de andere vertalen haar. ${sharedHelp.nl}`,
          en: `The one that the lesson is written in; the others translate it. ${sharedHelp.en}`,
        },
      },
    },
    {
      name: 'bindsEarlier',
      type: 'checkbox',
      defaultValue: false,
      label: {
        fr: 'Aussi pour ceux qui ont déjà commencé',
        nl: 'Ook voor wie al begonnen is',
        en: 'Also for those who have begun already',
      },
      admin: {
        position: 'sidebar',
        description: {
          fr: `Sinon, une leçon ajoutée plus tard ne compte que pour les inscriptions suivantes. ${sharedHelp.fr}`,
          nl: `Anders telt een les die later bijkomt, alleen voor latere inschrijvingen. ${sharedHelp.nl}`,
          en: `Otherwise a lesson that is added later counts for later enrolments only. ${sharedHelp.en}`,
        },
      },
    },
    addressKeyField,
  ],
};
