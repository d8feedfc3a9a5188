import type { Block } from 'payload';
import { titledRows } from '../../../admin/titled-rows.ts';
import { keyField } from '../key.field.ts';
import { titleField } from './lesson-fields.ts';
import { questionFields } from './question.fields.ts';

export const quizBlock: Block = {
  slug: 'quiz',
  labels: {
    singular: { fr: 'Quiz', nl: 'Quiz', en: 'Quiz' },
    plural: { fr: 'Quiz', nl: 'Quizzen', en: 'Quizzes' },
  },
  fields: [
    keyField(),
    titleField(),
    {
      type: 'row',
      fields: [
        {
          name: 'passPercent',
          type: 'number',
          defaultValue: 70,
          label: {
            fr: 'Réussi à partir de (%)',
            nl: 'Geslaagd vanaf (%)',
            en: 'Passed from (%)',
          },
        },
        {
          name: 'tries',
          type: 'number',
          min: 1,
          max: 99,
          label: {
            fr: 'Essais (vide : autant qu’on veut)',
            nl: 'Pogingen (leeg: zoveel men wil)',
            en: 'Tries (empty: as many as one likes)',
          },
        },
      ],
    },
    {
      name: 'questions',
      type: 'array',
      maxRows: 30,
      admin: titledRows,
      label: { fr: 'Questions', nl: 'Vragen', en: 'Questions' },
      labels: {
        singular: { fr: 'Question', nl: 'Vraag', en: 'Question' },
        plural: { fr: 'Questions', nl: 'Vragen', en: 'Questions' },
      },
      fields: questionFields,
    },
  ],
};
