import type { Block } from 'payload';
import { keyField } from '../key.field.ts';
import { sentencesField, titleField } from './lesson-fields.ts';

export const reflectionBlock: Block = {
  slug: 'reflection',
  labels: {
    singular: { fr: 'Réflexion', nl: 'Reflectie', en: 'Reflection' },
    plural: { fr: 'Réflexions', nl: 'Reflecties', en: 'Reflections' },
  },
  fields: [
    keyField(),
    titleField(),
    sentencesField('prompt', { fr: 'Consigne', nl: 'Opdracht', en: 'What to write about' }, 1_500),
    {
      name: 'completeWhen',
      type: 'select',
      defaultValue: 'handedIn',
      options: [
        {
          value: 'handedIn',
          label: {
            fr: 'Faite dès qu’elle est remise',
            nl: 'Klaar zodra ze ingediend is',
            en: 'Done once it is handed in',
          },
        },
        {
          value: 'approved',
          label: {
            fr: 'Faite quand le formateur l’a approuvée',
            nl: 'Klaar als de opleider ze goedkeurt',
            en: 'Done once the trainer has approved it',
          },
        },
      ],
      label: { fr: 'Quand est-elle faite ?', nl: 'Wanneer is ze klaar?', en: 'When is it done?' },
      admin: { isClearable: false },
    },
  ],
};
