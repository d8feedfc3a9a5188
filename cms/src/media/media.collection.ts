import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { checkPicture, pictureTypes } from './check-picture.hook.ts';
import { answerMissingFile } from './missing-file.handler.ts';
import { ownFileFacts } from './own-file-facts.hook.ts';

/** The widths that each picture is made in, in pixels; none is made wider than it came. */
const widths = [480, 960, 1440];

const validateAlternativeText: TextFieldSingleValidation = (value, options) => {
  const { decorative } = options.data as { decorative?: boolean };
  if (decorative || value?.trim()) return text(value, options);
  return options.req.t('validation:required');
};

/** Pictures, kept with their focal point and in several widths. */
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
      hideAPIURL: true,
      defaultColumns: ['filename', 'alternativeText', 'width', 'height', 'updatedAt'],
    },
    upload: {
      staticDir: directory,
      handlers: [answerMissingFile(directory)],
      mimeTypes: pictureTypes,
      focalPoint: true,
      crop: true,
      // The CMS fetches nothing for whoever asks: a picture comes from a person’s own disk.
      pasteURL: false,
      adminThumbnail: 'w480',
      imageSizes: widths.map((width) => ({
        name: `w${width}`,
        width,
        formatOptions: { format: 'webp', options: { quality: 82 } },
      })),
    },
    hooks: { beforeOperation: [ownFileFacts, checkPicture] },
    versions: false,
    fields: [
      {
        name: 'decorative',
        type: 'checkbox',
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
