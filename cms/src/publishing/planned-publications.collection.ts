import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, Condition, RelationshipFieldSingleValidation } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import {
  readPlannedDocument,
  readPlannedGlobal,
  readPlannedLanguage,
} from '../admin/publishing/plan-address.ts';
import { writtenMoment } from '../admin/written-dates.ts';
import { planActions } from './plan-actions.ts';
import { rememberPlanner } from './remember-planner.hook.ts';

const states = {
  waiting: { fr: 'Prévue', nl: 'Gepland', en: 'Planned' },
  done: { fr: 'Faite', nl: 'Gedaan', en: 'Done' },
  refused: { fr: 'Refusée', nl: 'Geweigerd', en: 'Refused' },
};

const languageNames = {
  fr: { fr: 'Français', nl: 'Frans', en: 'French' },
  nl: { fr: 'Néerlandais', nl: 'Nederlands', en: 'Dutch' },
  en: { fr: 'Anglais', nl: 'Engels', en: 'English' },
};

function optionsOf<K extends string>(labels: Record<K, { fr: string; nl: string; en: string }>) {
  return (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));
}

const plannedGlobals = [
  { value: 'navigation', label: { fr: 'Menu', nl: 'Menu', en: 'Navigation' } },
  { value: 'footer', label: { fr: 'Pied de page', nl: 'Voettekst', en: 'Footer' } },
  { value: 'contact', label: { fr: 'Coordonnées', nl: 'Contactgegevens', en: 'Contact' } },
  { value: 'announcement', label: { fr: 'Annonce', nl: 'Aankondiging', en: 'Announcement' } },
];

// What is settled says what became of it, though its document may be gone by then.
const validateDocument: RelationshipFieldSingleValidation = (value, { data, req }) => {
  const { global, state } = data as { global?: unknown; state?: unknown };
  const isSettled = state === 'done' || state === 'refused';
  return value || global || isSettled ? true : req.t('validation:required');
};

const isPlanned: Condition = (_, __, { operation }) => operation !== 'create';

/** A publication to come: one document, one language, one moment (decision 0006). */
export const plannedPublications: CollectionConfig = {
  slug: 'planned-publications',
  labels: {
    singular: { fr: 'Publication prévue', nl: 'Geplande publicatie', en: 'Planned publication' },
    plural: { fr: 'Publications prévues', nl: 'Geplande publicaties', en: 'Planned publications' },
  },
  access: accessTo('planned-publications'),
  admin: {
    group: adminGroups.publishing,
    hideAPIURL: true,
    description: {
      fr: 'À l’heure dite, au nom de qui l’a prévue. Une publication refusée dit pourquoi, ici, sur la page d’accueil et par e-mail à cette personne.',
      nl: 'Op het afgesproken uur, in naam van wie ze plande. Een geweigerde publicatie zegt waarom, hier, op de startpagina en per e-mail aan die persoon.',
      en: 'At the hour set, in the name of whoever planned it. One that is refused says why, here, on the start page and by e-mail to that person.',
    },
    defaultColumns: ['document', 'global', 'language', 'action', 'at', 'state'],
    useAsTitle: 'at',
  },
  versions: false,
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'at'] }],
  hooks: { beforeChange: [rememberPlanner] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [
        ...['pages' as const, 'testimonials' as const, 'figures' as const, 'branches' as const],
        ...['media' as const, 'courses' as const, 'modules' as const, 'lessons' as const],
      ],
      index: true,
      validate: validateDocument,
      admin: { allowCreate: false, condition: (data) => !data.global },
      defaultValue: ({ req }) => readPlannedDocument(req),
      label: { fr: 'Document', nl: 'Document', en: 'Document' },
    },
    {
      name: 'global',
      type: 'select',
      options: plannedGlobals,
      defaultValue: ({ req }) => readPlannedGlobal(req),
      label: {
        fr: 'Ou ce qui est sur chaque page',
        nl: 'Of wat op elke pagina staat',
        en: 'Or what stands on every page',
      },
      admin: { condition: (data) => !data.document },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'select',
          required: true,
          defaultValue: 'publish',
          options: optionsOf(planActions),
          label: { fr: 'Action', nl: 'Actie', en: 'Action' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          defaultValue: ({ req }) => readPlannedLanguage(req),
          options: languages.map((language) => ({
            value: language,
            label: languageNames[language],
          })),
          label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
        },
        {
          name: 'at',
          type: 'date',
          required: true,
          admin: { date: writtenMoment },
          label: { fr: 'Quand', nl: 'Wanneer', en: 'When' },
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: optionsOf(states),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: isPlanned },
      label: { fr: 'État', nl: 'Status', en: 'State' },
    },
    {
      name: 'refusal',
      type: 'textarea',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => data.state === 'refused' },
      label: { fr: 'Pourquoi refusée', nl: 'Waarom geweigerd', en: 'Why it was refused' },
    },
    {
      name: 'plannedBy',
      type: 'relationship',
      relationTo: 'staff',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar', condition: isPlanned },
      label: { fr: 'Prévue par', nl: 'Gepland door', en: 'Planned by' },
    },
  ],
};
