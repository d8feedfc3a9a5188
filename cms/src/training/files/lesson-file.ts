import type { Field, UploadConfig } from 'payload';
import { answerMissingFile } from '../../media/missing-file.handler.ts';

/** What trainers know a file by; learners read what the lesson says of it. */
export const fileTitle: Field = {
  name: 'title',
  type: 'text',
  required: true,
  maxLength: 140,
  label: {
    fr: 'Nom, pour les formateurs',
    nl: 'Naam, voor opleiders',
    en: 'Name, for trainers',
  },
};

/** Files that stay as they came, in a folder of their own. */
export function keepAsTheyCame(directory: string, mimeTypes: string[]): UploadConfig {
  return {
    staticDir: directory,
    handlers: [answerMissingFile(directory)],
    mimeTypes,
    focalPoint: false,
    crop: false,
    hideRemoveFile: true,
    pasteURL: false,
  };
}
