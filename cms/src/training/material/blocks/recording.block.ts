import type { Block } from 'payload';
import { titleField } from './lesson-fields.ts';

export const recordingBlock: Block = {
  slug: 'recording',
  labels: {
    singular: { fr: 'Vidéo ou son', nl: 'Video of geluid', en: 'Video or sound' },
    plural: { fr: 'Vidéos et sons', nl: 'Video’s en geluid', en: 'Videos and sounds' },
  },
  fields: [
    titleField(),
    {
      name: 'recording',
      type: 'upload',
      relationTo: 'recordings',
      label: { fr: 'Enregistrement', nl: 'Opname', en: 'Recording' },
      admin: {
        description: {
          fr: 'Ses sous-titres et sa transcription, dans cette langue, se remplissent dans sa propre fiche.',
          nl: 'De ondertitels en de uitgeschreven tekst, in deze taal, vult u in op de fiche van de opname.',
          en: 'Its captions and its transcript, in this language, are filled in on its own form.',
        },
      },
    },
  ],
};
