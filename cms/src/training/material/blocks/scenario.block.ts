import type { ArrayField, Block } from 'payload';
import { titledRows } from '../../../admin/titled-rows.ts';
import { keyField } from '../key.field.ts';
import { lineField, sentencesField, titleField } from './lesson-fields.ts';

const choices: ArrayField = {
  name: 'choices',
  type: 'array',
  maxRows: 6,
  admin: titledRows,
  label: { fr: 'Choix', nl: 'Keuzes', en: 'Choices' },
  labels: {
    singular: { fr: 'Choix', nl: 'Keuze', en: 'Choice' },
    plural: { fr: 'Choix', nl: 'Keuzes', en: 'Choices' },
  },
  fields: [
    keyField(),
    lineField(
      'text',
      { fr: 'Ce que l’on choisit', nl: 'Wat men kiest', en: 'What is chosen' },
      300,
    ),
    {
      name: 'to',
      type: 'text',
      maxLength: 40,
      label: { fr: 'Mène à', nl: 'Leidt naar', en: 'Leads to' },
      admin: { components: { Field: '/training/admin/form/choice-target.tsx#ChoiceTarget' } },
    },
  ],
};

const situations: ArrayField = {
  name: 'situations',
  type: 'array',
  maxRows: 20,
  label: { fr: 'Situations', nl: 'Situaties', en: 'Situations' },
  labels: {
    singular: { fr: 'Situation', nl: 'Situatie', en: 'Situation' },
    plural: { fr: 'Situations', nl: 'Situaties', en: 'Situations' },
  },
  admin: {
    ...titledRows,
    description: {
      fr: 'La première est celle par où l’on commence.',
      nl: 'Met de eerste begint het.',
      en: 'The first one is where it begins.',
    },
  },
  fields: [
    keyField(),
    sentencesField('text', { fr: 'Situation', nl: 'Situatie', en: 'Situation' }, 1_500),
    choices,
  ],
};

const ends: ArrayField = {
  name: 'ends',
  type: 'array',
  maxRows: 12,
  admin: titledRows,
  label: { fr: 'Fins', nl: 'Eindes', en: 'Ends' },
  labels: {
    singular: { fr: 'Fin', nl: 'Einde', en: 'End' },
    plural: { fr: 'Fins', nl: 'Eindes', en: 'Ends' },
  },
  fields: [
    keyField(),
    sentencesField(
      'text',
      { fr: 'Comment cela finit', nl: 'Hoe het afloopt', en: 'How it ends' },
      1_500,
    ),
    {
      name: 'judgement',
      type: 'select',
      defaultValue: 'good',
      options: [
        { value: 'good', label: { fr: 'Bonne fin', nl: 'Goed einde', en: 'A good end' } },
        { value: 'mixed', label: { fr: 'Fin mitigée', nl: 'Gemengd einde', en: 'A mixed end' } },
        {
          value: 'poor',
          label: { fr: 'Fin à éviter', nl: 'Te vermijden einde', en: 'An end to avoid' },
        },
      ],
      label: { fr: 'Jugement', nl: 'Oordeel', en: 'Judgement' },
      admin: { isClearable: false },
    },
  ],
};

export const scenarioBlock: Block = {
  slug: 'scenario',
  labels: {
    singular: { fr: 'Scénario à choix', nl: 'Scenario met keuzes', en: 'Branching scenario' },
    plural: { fr: 'Scénarios', nl: 'Scenario’s', en: 'Scenarios' },
  },
  fields: [keyField(), titleField(), situations, ends],
};
