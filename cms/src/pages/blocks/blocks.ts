import { figurePresentations, sceneDrawings } from '@duo/domain/pages/blocks';
import type { Block, Field } from 'payload';
import { titledBlock, titledRows } from '../../admin/titled-rows.ts';
import { linkField, linksField } from '../../links/link.field.ts';

type Label = { fr: string; nl: string; en: string };

const titleLabel: Label = { fr: 'Titre', nl: 'Titel', en: 'Title' };

function title(required = true): Field {
  return { name: 'title', type: 'text', required, maxLength: 140, label: titleLabel };
}

function shortText(name: string, label: Label, required = false): Field {
  return { name, type: 'textarea', required, maxLength: 400, label };
}

const introLabel: Label = { fr: 'Introduction', nl: 'Inleiding', en: 'Introduction' };
const textLabel: Label = { fr: 'Texte', nl: 'Tekst', en: 'Text' };

const sceneLabels: Record<(typeof sceneDrawings)[number], Label> = {
  duo: { fr: 'Un duo', nl: 'Een duo', en: 'A duo' },
  'first-meeting': { fr: 'Première rencontre', nl: 'Eerste ontmoeting', en: 'First meeting' },
  walk: { fr: 'Promenade', nl: 'Wandeling', en: 'A walk' },
  training: { fr: 'Formation', nl: 'Opleiding', en: 'Training' },
  phone: { fr: 'Téléphone', nl: 'Telefoon', en: 'Telephone' },
  city: { fr: 'Ville', nl: 'Stad', en: 'City' },
  door: { fr: 'Porte ouverte', nl: 'Open deur', en: 'Open door' },
};

const hero: Block = {
  slug: 'hero',
  labels: {
    singular: { fr: 'Ouverture', nl: 'Opening', en: 'Hero' },
    plural: { fr: 'Ouvertures', nl: 'Openingen', en: 'Heroes' },
  },
  fields: [
    title(),
    shortText('lead', { fr: 'Chapeau', nl: 'Intro', en: 'Lead' }, true),
    {
      name: 'drawing',
      type: 'select',
      label: { fr: 'Dessin', nl: 'Tekening', en: 'Drawing' },
      options: sceneDrawings.map((value) => ({ value, label: sceneLabels[value] })),
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Ou une image', nl: 'Of een afbeelding', en: 'Or a picture' },
    },
    linksField('actions', { fr: 'Boutons', nl: 'Knoppen', en: 'Buttons' }, 2),
  ],
};

const text: Block = {
  slug: 'text',
  labels: {
    singular: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
    plural: { fr: 'Textes', nl: 'Teksten', en: 'Texts' },
  },
  fields: [title(false), { name: 'body', type: 'richText', required: true, label: textLabel }],
};

const steps: Block = {
  slug: 'steps',
  labels: {
    singular: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
    plural: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
  },
  fields: [
    title(),
    shortText('intro', introLabel),
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 10,
      admin: titledRows,
      label: { fr: 'Étapes', nl: 'Stappen', en: 'Steps' },
      fields: [title(), shortText('text', textLabel, true)],
    },
  ],
};

const presentationLabels: Record<(typeof figurePresentations)[number], Label> = {
  dots: { fr: 'Vingt points', nl: 'Twintig stippen', en: 'Twenty dots' },
  bars: { fr: 'Barres', nl: 'Balken', en: 'Bars' },
  numbers: { fr: 'Grands nombres', nl: 'Grote getallen', en: 'Large numbers' },
};

const figures: Block = {
  slug: 'figures',
  labels: {
    singular: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
    plural: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
  },
  fields: [
    title(),
    shortText('text', textLabel),
    {
      name: 'presentation',
      type: 'select',
      required: true,
      defaultValue: 'numbers',
      label: { fr: 'Présentation', nl: 'Voorstelling', en: 'Presentation' },
      options: figurePresentations.map((value) => ({ value, label: presentationLabels[value] })),
    },
    {
      name: 'figures',
      type: 'relationship',
      relationTo: 'figures',
      hasMany: true,
      required: true,
      label: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
    },
    {
      name: 'restLabel',
      type: 'text',
      maxLength: 80,
      label: { fr: 'Le reste du tout', nl: 'De rest van het geheel', en: 'The rest of the whole' },
      admin: { condition: (_, block) => block.presentation === 'dots' },
    },
  ],
};

const stories: Block = {
  slug: 'stories',
  labels: {
    singular: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
    plural: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
  },
  fields: [
    title(),
    {
      name: 'presentation',
      type: 'select',
      required: true,
      defaultValue: 'cards',
      label: { fr: 'Présentation', nl: 'Voorstelling', en: 'Presentation' },
      options: [
        {
          value: 'feature',
          label: { fr: 'Une histoire en grand', nl: 'Eén verhaal groot', en: 'One story, large' },
        },
        { value: 'cards', label: { fr: 'Cartes', nl: 'Kaarten', en: 'Cards' } },
      ],
    },
    {
      name: 'select',
      type: 'select',
      required: true,
      defaultValue: 'all',
      label: { fr: 'Lesquelles', nl: 'Welke', en: 'Which' },
      options: [
        { value: 'all', label: { fr: 'Toutes', nl: 'Alle', en: 'All' } },
        { value: 'chosen', label: { fr: 'Choisies', nl: 'Gekozen', en: 'Chosen' } },
      ],
    },
    {
      name: 'stories',
      type: 'relationship',
      relationTo: 'testimonials',
      hasMany: true,
      label: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
      admin: { condition: (_, block) => block.select === 'chosen' },
    },
    linkField('more', { fr: 'Lien vers la suite', nl: 'Link naar meer', en: 'Link to more' }),
  ],
};

const branches: Block = {
  slug: 'branches',
  labels: {
    singular: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
    plural: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
  },
  fields: [title(), shortText('intro', introLabel)],
};

const callToAction: Block = {
  slug: 'callToAction',
  labels: {
    singular: { fr: 'Appel à l’action', nl: 'Oproep', en: 'Call to action' },
    plural: { fr: 'Appels à l’action', nl: 'Oproepen', en: 'Calls to action' },
  },
  fields: [
    title(),
    shortText('text', textLabel),
    linkField('action', { fr: 'Bouton', nl: 'Knop', en: 'Button' }),
  ],
};

const questions: Block = {
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

const contact: Block = {
  slug: 'contact',
  labels: {
    singular: { fr: 'Contact', nl: 'Contact', en: 'Contact' },
    plural: { fr: 'Contacts', nl: 'Contacten', en: 'Contacts' },
  },
  fields: [title(), shortText('text', textLabel)],
};

const image: Block = {
  slug: 'image',
  labels: {
    singular: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    plural: { fr: 'Images', nl: 'Afbeeldingen', en: 'Pictures' },
  },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: { fr: 'Image', nl: 'Afbeelding', en: 'Picture' },
    },
    {
      name: 'caption',
      type: 'text',
      maxLength: 200,
      label: { fr: 'Légende', nl: 'Bijschrift', en: 'Caption' },
    },
  ],
};

/** The blocks that a page is made of, in the order in which the form offers them. */
export const pageBlocks: Block[] = [
  hero,
  text,
  steps,
  figures,
  stories,
  branches,
  callToAction,
  questions,
  contact,
  image,
].map((block) => ({ ...block, admin: titledBlock }));
