import { createTranslator } from '@duo/i18n/translate';
import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { accessTo } from '../accounts/access.ts';
import { languageOf } from '../accounts/language.ts';
import { adminGroups } from '../admin/groups.ts';
import { publicationColumn } from '../admin/lists/publication-column.ts';
import { savedControls } from '../admin/publishing/publish-controls.ts';
import { collectionByLanguage } from '../publishing/published-by-language.ts';
import { checkPicture, pictureTypes } from './check-picture.hook.ts';
import { keepFile } from './keep-file.hook.ts';
import { answerMissingFile } from './missing-file.handler.ts';
import { ownFileFacts } from './own-file-facts.hook.ts';
import { refuseWithheld } from './refuse-withheld.hook.ts';

/** The widths that each picture is made in, in pixels; none is made wider than it came. */
const widths = [480, 960, 1440];

/** Publishing waits for it; a draft, and taking a picture off the site, do not. Source: WCAG 2.2, 1.1.1. */
const validateAlternativeText: TextFieldSingleValidation = (value, options) => {
  const { decorative, _status } = options.data as { decorative?: boolean; _status?: string };
  const isOwed = _status === 'published' && !decorative;
  if (!isOwed || value?.trim()) return text(value, options);
  return createTranslator(languageOf(options.req), 'cms')('media.alternativeText');
};

/**
 * Pictures, kept with their focal point and in several widths, and published by language: one shows on
 * a language's pages once its words in that language are published (decision 0017).
 */
export function media(dataDirectory: string): CollectionConfig {
  const directory = `${dataDirectory}/media`;
  return {
    slug: 'media',
    labels: {
      singular: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
      plural: { fr: 'Images', nl: 'Afbeeldingen', en: 'Pictures' },
    },
    access: accessTo('media'),
    admin: {
      group: adminGroups.content,
      components: savedControls,
      hideAPIURL: true,
      description: {
        fr: 'Le fichier, ses tailles et son point focal sont communs à toutes les langues ; le texte alternatif se publie langue par langue. Le fichier reste tel qu’il est venu : pour en montrer un autre, ajoutez une nouvelle image.',
        nl: 'Het bestand, de formaten en het brandpunt zijn gedeeld door alle talen; de alternatieve tekst wordt per taal gepubliceerd. Het bestand blijft zoals het binnenkwam: voeg voor een ander een nieuwe afbeelding toe.',
        en: 'The file, its sizes and its focal point are shared by all languages; the alternative text is published language by language. The file stays as it came: to show another, upload a new picture.',
      },
      defaultColumns: [
        'filename',
        'publication',
        'alternativeText',
        'width',
        'height',
        'updatedAt',
      ],
    },
    upload: {
      staticDir: directory,
      handlers: [answerMissingFile(directory)],
      mimeTypes: pictureTypes,
      focalPoint: true,
      crop: true,
      hideRemoveFile: true,
      // The CMS fetches nothing for whoever asks: a picture comes from a person’s own disk.
      pasteURL: false,
      adminThumbnail: 'w480',
      imageSizes: widths.map((width) => ({
        name: `w${width}`,
        width,
        formatOptions: { format: 'webp', options: { quality: 82 } },
      })),
    },
    ...collectionByLanguage(
      'media',
      { beforeOperation: [ownFileFacts, keepFile, checkPicture], beforeChange: [refuseWithheld] },
      { autosaves: false },
    ),
    fields: [
      publicationColumn,
      {
        name: 'decorative',
        type: 'checkbox',
        localized: true,
        defaultValue: false,
        label: {
          fr: 'Décorative : ne dit rien que le texte ne dise',
          nl: 'Decoratief: zegt niets wat de tekst niet zegt',
          en: 'Decorative: says nothing that the text does not',
        },
      },
      {
        name: 'alternativeText',
        type: 'text',
        localized: true,
        maxLength: 250,
        label: { fr: 'Texte alternatif', nl: 'Alternatieve tekst', en: 'Alternative text' },
        admin: {
          condition: (data) => !data.decorative,
          description: {
            fr: 'Ce que l’image montre, pour qui ne la voit pas.',
            nl: 'Wat de afbeelding toont, voor wie haar niet ziet.',
            en: 'What the picture shows, for those who cannot see it.',
          },
        },
        validate: validateAlternativeText,
      },
      {
        name: 'withheld',
        type: 'checkbox',
        defaultValue: false,
        access: { create: () => false, update: () => false },
        label: { fr: 'Retirée du site', nl: 'Van de site gehaald', en: 'Taken off the site' },
        admin: {
          readOnly: true,
          position: 'sidebar',
          condition: (data) => Boolean(data.withheld),
          description: {
            fr: 'Le consentement de la personne a été retiré : l’image n’est plus servie à personne du dehors.',
            nl: 'De toestemming van de persoon is ingetrokken: de afbeelding wordt niet meer getoond.',
            en: 'The person’s consent was withdrawn: the picture is no longer served to the public.',
          },
        },
      },
    ],
  };
}
