import type { Block } from 'payload';
import { titledRows } from '../../admin/titled-rows.ts';
import { title } from './block-fields.ts';

export const questionsBlock: Block = {
  slug: 'questions',
  labels: {
    singular: { fr: 'Questions et réponses', nl: 'Vragen en antwoorden', en: 'Questions' },
    plural: { fr: 'Questions et réponses', nl: 'Vragen en antwoorden', en: 'Questions' },
  },
  fields: [
    title(),
    {
      name: 'questions',
      type: 'array',
      required: true,
      minRows: 1,
      admin: titledRows,
      label: { fr: 'Questions', nl: 'Vragen', en: 'Questions' },
      labels: {
        singular: { fr: 'Question', nl: 'Vraag', en: 'Question' },
        plural: { fr: 'Questions', nl: 'Vragen', en: 'Questions' },
      },
      fields: [
        {
          name: 'question',
          type: 'text',
          required: true,
          maxLength: 200,
          label: { fr: 'Question', nl: 'Vraag', en: 'Question' },
        },
        {
          name: 'answer',
          type: 'richText',
          required: true,
          label: { fr: 'Réponse', nl: 'Antwoord', en: 'Answer' },
        },
      ],
    },
  ],
};
