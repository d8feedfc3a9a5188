import { createTranslator } from '@duo/i18n/translate';
import type { CollectionConfig, TextareaFieldValidation } from 'payload';
import { textarea } from 'payload/shared';
import { accessTo } from '../../accounts/access.ts';
import { languageOf } from '../../accounts/language.ts';
import { adminGroups } from '../../admin/groups.ts';
import { ownFileFacts } from '../../media/own-file-facts.hook.ts';
import { keepShownFiles } from '../material/keep-used.hook.ts';
import { findCaptionFault } from './captions.ts';
import { checkRecording, tellKind } from './check-upload.hook.ts';
import { fileTitle, keepAsTheyCame } from './lesson-file.ts';
import { recordingTypes } from './upload-kinds.ts';

const validateCaptions: TextareaFieldValidation = (value, options) => {
  const verdict = textarea(value, options);
  if (verdict !== true || !value?.trim()) return verdict;
  const fault = findCaptionFault(value);
  if (!fault) return true;
  return createTranslator(languageOf(options.req), 'cms')('training.captions', {
    line: fault.line,
  });
};

/** Films and sounds of lessons: one file, and what stands for it in each language. */
export function recordings(dataDirectory: string): CollectionConfig {
  return {
    slug: 'recordings',
    labels: {
      singular: { fr: 'Vidéo ou son', nl: 'Video of geluid', en: 'Video or sound' },
      plural: { fr: 'Vidéos et sons', nl: 'Video’s en geluid', en: 'Videos and sounds' },
    },
    access: accessTo('recordings'),
    admin: {
      group: adminGroups.training,
      hideAPIURL: true,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'seconds', 'updatedAt'],
      description: {
        fr: 'MP4, WebM, M4A ou MP3, 30 Mo au plus. Le fichier est commun à toutes les langues et reste tel qu’il est venu ; sous-titres et transcription se remplissent langue par langue, et valent dès la prochaine publication de la leçon.',
        nl: 'MP4, WebM, M4A of MP3, hoogstens 30 MB. Het bestand is gedeeld door alle talen en blijft zoals het binnenkwam; ondertitels en uitgeschreven tekst vult u per taal in, en ze gelden vanaf de volgende publicatie van de les.',
        en: 'MP4, WebM, M4A or MP3, 30 MB at most. The file is shared by all languages and stays as it came; captions and transcript are filled in language by language, and hold from the next publication of the lesson.',
      },
    },
    disableDuplicate: true,
    versions: false,
    upload: keepAsTheyCame(`${dataDirectory}/recordings`, recordingTypes),
    hooks: {
      beforeOperation: [ownFileFacts, checkRecording],
      beforeChange: [tellKind],
      beforeDelete: [keepShownFiles('recordings')],
    },
    fields: [
      fileTitle,
      {
        name: 'kind',
        type: 'select',
        options: [
          { value: 'video', label: { fr: 'Vidéo', nl: 'Video', en: 'Video' } },
          { value: 'audio', label: { fr: 'Son', nl: 'Geluid', en: 'Sound' } },
        ],
        access: { create: () => false, update: () => false },
        label: { fr: 'Sorte', nl: 'Soort', en: 'Kind' },
        admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.kind) },
      },
      {
        name: 'seconds',
        type: 'number',
        min: 1,
        max: 36_000,
        label: { fr: 'Durée en secondes', nl: 'Duur in seconden', en: 'Length in seconds' },
        admin: { position: 'sidebar' },
      },
      {
        name: 'captions',
        type: 'textarea',
        localized: true,
        maxLength: 200_000,
        label: { fr: 'Sous-titres (WebVTT)', nl: 'Ondertitels (WebVTT)', en: 'Captions (WebVTT)' },
        validate: validateCaptions,
        admin: {
          rows: 10,
          description: {
            fr: 'Obligatoires pour une vidéo. La première ligne est WEBVTT ; puis, pour chaque sous-titre, une ligne comme 00:01.000 --> 00:04.000 et son texte.',
            nl: 'Verplicht voor een video. De eerste regel is WEBVTT; dan voor elke ondertitel een regel als 00:01.000 --> 00:04.000 en de tekst.',
            en: 'Required for a video. The first line is WEBVTT; then, for each caption, a line such as 00:01.000 --> 00:04.000 and its text.',
          },
        },
      },
      {
        name: 'transcript',
        type: 'textarea',
        localized: true,
        maxLength: 100_000,
        label: { fr: 'Transcription', nl: 'Uitgeschreven tekst', en: 'Transcript' },
        admin: {
          rows: 10,
          description: {
            fr: 'Obligatoire : tout ce que l’on entend et voit d’important. Une ligne vide sépare deux alinéas.',
            nl: 'Verplicht: alles wat men hoort en wat van belang te zien is. Een lege regel scheidt twee alinea’s.',
            en: 'Required: all that is heard, and all of importance that is seen. A blank line parts two paragraphs.',
          },
        },
      },
    ],
  };
}
