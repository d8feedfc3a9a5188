import { languages } from '@duo/domain/languages/languages';
import { questionKinds } from '@duo/domain/training/lesson';
import { nameQuestionKind } from '@duo/training-texts/question-texts';
import type { ArrayField, Condition, Field } from 'payload';
import { titledRows } from '../../../admin/titled-rows.ts';
import { keyField } from '../key.field.ts';
import { answerLabel, feedbackLabel, type Label } from '../training-words.ts';
import { lineField, sentencesField } from './lesson-fields.ts';

type Kind = (typeof questionKinds)[number];

const only =
  (...kinds: Kind[]): Condition =>
  (_, row) =>
    kinds.includes(row?.kind ?? 'one');

/** Whether an option stands in a question of one of these kinds: its own row does not say. */
const onlyIn =
  (...kinds: Kind[]): Condition =>
  (data, _, { path }) => {
    const question = path.slice(0, path.lastIndexOf('options'));
    let at: unknown = data;
    for (const step of question) at = (at as Record<string | number, unknown> | undefined)?.[step];
    return kinds.includes((at as { kind?: Kind } | undefined)?.kind ?? 'one');
  };

const answerLabels = {
  singular: answerLabel,
  plural: { fr: 'Réponses', nl: 'Antwoorden', en: 'Answers' },
};

const options: ArrayField = {
  name: 'options',
  type: 'array',
  maxRows: 12,
  label: answerLabels.plural,
  labels: answerLabels,
  admin: { ...titledRows, condition: only('one', 'several', 'situation') },
  fields: [
    keyField(),
    lineField('text', answerLabel, 400),
    {
      name: 'isRight',
      type: 'checkbox',
      defaultValue: false,
      label: { fr: 'Bonne réponse', nl: 'Juist antwoord', en: 'Right answer' },
      admin: { condition: onlyIn('one', 'several') },
    },
    {
      name: 'grade',
      type: 'number',
      label: {
        fr: 'Note, de 0 à 100 : la meilleure réponse vaut 100',
        nl: 'Score van 0 tot 100: het beste antwoord is 100 waard',
        en: 'Grade from 0 to 100: the best answer is worth 100',
      },
      admin: { condition: onlyIn('situation') },
    },
    sentencesField('feedback', feedbackLabel),
  ],
};

const items: ArrayField = {
  name: 'items',
  type: 'array',
  maxRows: 12,
  label: {
    fr: 'Éléments, dans le bon ordre',
    nl: 'Onderdelen, in de juiste volgorde',
    en: 'Items, in the right order',
  },
  labels: {
    singular: { fr: 'Élément', nl: 'Onderdeel', en: 'Item' },
    plural: { fr: 'Éléments', nl: 'Onderdelen', en: 'Items' },
  },
  admin: { ...titledRows, condition: only('order') },
  fields: [keyField(), lineField('text', { fr: 'Élément', nl: 'Onderdeel', en: 'Item' }, 300)],
};

const pairs: ArrayField = {
  name: 'pairs',
  type: 'array',
  maxRows: 12,
  label: { fr: 'Paires', nl: 'Paren', en: 'Pairs' },
  labels: {
    singular: { fr: 'Paire', nl: 'Paar', en: 'Pair' },
    plural: { fr: 'Paires', nl: 'Paren', en: 'Pairs' },
  },
  admin: { ...titledRows, condition: only('match') },
  fields: [
    keyField(),
    keyField('rightKey'),
    {
      type: 'row',
      fields: [
        lineField('left', { fr: 'À gauche', nl: 'Links', en: 'On the left' }, 300),
        lineField('right', { fr: 'Va avec', nl: 'Hoort bij', en: 'Goes with' }, 300),
      ],
    },
  ],
};

const accepted: ArrayField = {
  name: 'accepted',
  type: 'array',
  maxRows: 20,
  label: { fr: 'Réponses acceptées', nl: 'Aanvaarde antwoorden', en: 'Accepted answers' },
  labels: answerLabels,
  admin: {
    ...titledRows,
    condition: only('short'),
    description: {
      fr: 'Majuscules, accents et ponctuation ne comptent pas.',
      nl: 'Hoofdletters, accenten en leestekens tellen niet mee.',
      en: 'Capitals, accents and punctuation do not count.',
    },
  },
  fields: [lineField('text', answerLabel, 120)],
};

const feedbackTo = (name: string, label: Label): Field => ({
  ...sentencesField(name, label),
  admin: { rows: 2, condition: only('trueFalse', 'order', 'match', 'short') },
});

/** A question of any kind: what a kind does not ask for is not shown, and is kept for when it is again. */
export const questionFields: Field[] = [
  keyField(),
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'one',
    options: questionKinds.map((value) => ({
      value,
      label: Object.fromEntries(
        languages.map((reader) => [reader, nameQuestionKind(value, reader)]),
      ),
    })),
    label: { fr: 'Sorte de question', nl: 'Soort vraag', en: 'Kind of question' },
    admin: { isClearable: false },
  },
  sentencesField('prompt', { fr: 'Question', nl: 'Vraag', en: 'Question' }),
  {
    name: 'isTrue',
    type: 'checkbox',
    defaultValue: false,
    label: {
      fr: 'C’est vrai (sans coche : c’est faux)',
      nl: 'Dit is waar (zonder vinkje: niet waar)',
      en: 'This is true (without a tick: false)',
    },
    admin: { condition: only('trueFalse') },
  },
  options,
  items,
  pairs,
  accepted,
  feedbackTo('whenRight', {
    fr: 'Retour quand c’est juste',
    nl: 'Feedback bij een juist antwoord',
    en: 'Feedback when it is right',
  }),
  feedbackTo('whenWrong', {
    fr: 'Retour quand ce n’est pas juste',
    nl: 'Feedback bij een fout antwoord',
    en: 'Feedback when it is not right',
  }),
];
