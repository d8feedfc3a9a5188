import {
  type PersonDrawing,
  personDrawings,
  testimonialRoles,
} from '@duo/domain/testimonials/testimonial';
import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { publicationColumn } from '../admin/lists/publication-column.ts';
import { collectionControls } from '../admin/publishing/publish-controls.ts';
import { requirePublishedPictures } from '../media/require-published-pictures.hook.ts';
import { listPortrait } from '../media/shown-pictures.ts';
import { previewOf } from '../preview/preview-url.ts';
import { collectionByLanguage } from '../publishing/published-by-language.ts';
import { sharedHelp } from '../publishing/shared-help.ts';
import { slugField } from '../publishing/slug.field.ts';
import { requireConsent } from './require-consent.hook.ts';

const roleLabels = {
  mentee: { fr: 'Jeune accompagné', nl: 'Mentee', en: 'Mentee' },
  mentor: { fr: 'Mentor', nl: 'Mentor', en: 'Mentor' },
  staff: { fr: 'Équipe', nl: 'Team', en: 'Staff' },
};

const drawingLabels: Record<PersonDrawing, { fr: string; nl: string; en: string }> = {
  'person-1': {
    fr: 'Jeune femme, tresses',
    nl: 'Jonge vrouw, vlechten',
    en: 'Young woman, braids',
  },
  'person-2': {
    fr: 'Homme âgé, barbe grise, lunettes',
    nl: 'Oudere man, grijze baard, bril',
    en: 'Older man, grey beard, glasses',
  },
  'person-3': {
    fr: 'Femme âgée, cheveux gris',
    nl: 'Oudere vrouw, grijs haar',
    en: 'Older woman, grey hair',
  },
  'person-4': {
    fr: 'Jeune femme, foulard',
    nl: 'Jonge vrouw, hoofddoek',
    en: 'Young woman, headscarf',
  },
  'person-5': {
    fr: 'Jeune homme, barbe courte',
    nl: 'Jonge man, korte baard',
    en: 'Young man, short beard',
  },
  'person-6': {
    fr: 'Homme d’une quarantaine d’années, barbe rousse',
    nl: 'Man van rond de veertig, rosse baard',
    en: 'Man of about forty, auburn beard',
  },
  'person-7': {
    fr: 'Homme âgé, cheveux blancs',
    nl: 'Oudere man, wit haar',
    en: 'Older man, white hair',
  },
  'person-8': {
    fr: 'Femme d’une quarantaine d’années, lunettes',
    nl: 'Vrouw van rond de veertig, bril',
    en: 'Woman of about forty, glasses',
  },
};

const validateName: TextFieldSingleValidation = (value, options) => {
  const verdict = text(value, options);
  if (verdict !== true || value || (options.data as { anonymous?: boolean }).anonymous) {
    return verdict;
  }
  return options.req.t('validation:required');
};

/** What people lived through in the programme: "stories" to readers. */
export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: {
    singular: { fr: 'Histoire', nl: 'Verhaal', en: 'Story' },
    plural: { fr: 'Histoires', nl: 'Verhalen', en: 'Stories' },
  },
  access: accessTo('testimonials'),
  admin: {
    group: adminGroups.stories,
    components: collectionControls,
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publication', 'name', 'role', 'branch', 'consent'],
    livePreview: previewOf('testimonials'),
  },
  ...collectionByLanguage('testimonials', {
    beforeChange: [requireConsent, requirePublishedPictures('testimonials', listPortrait)],
  }),
  fields: [
    publicationColumn,
    slugField({ required: true }),
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 160,
      label: { fr: 'Titre', nl: 'Titel', en: 'Title' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 300,
      label: { fr: 'En deux phrases', nl: 'In twee zinnen', en: 'In two sentences' },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      required: true,
      label: { fr: 'L’histoire', nl: 'Het verhaal', en: 'The story' },
    },
    {
      name: 'consent',
      type: 'relationship',
      relationTo: 'testimonial-consents',
      index: true,
      label: { fr: 'Consentement', nl: 'Toestemming', en: 'Consent' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'anonymous',
      type: 'checkbox',
      defaultValue: false,
      label: { fr: 'Anonyme', nl: 'Anoniem', en: 'Anonymous' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'name',
      type: 'text',
      maxLength: 80,
      label: { fr: 'Nom publié', nl: 'Gepubliceerde naam', en: 'Published name' },
      admin: {
        position: 'sidebar',
        description: sharedHelp,
        condition: (data) => !data.anonymous,
      },
      validate: validateName,
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      options: testimonialRoles.map((role) => ({ value: role, label: roleLabels[role] })),
      label: { fr: 'Rôle', nl: 'Rol', en: 'Role' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'branch',
      type: 'relationship',
      relationTo: 'branches',
      index: true,
      label: { fr: 'Ville', nl: 'Stad', en: 'Branch' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'sector',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { fr: 'Secteur', nl: 'Sector', en: 'Sector' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Portrait', nl: 'Portret', en: 'Portrait' },
      admin: { position: 'sidebar', description: sharedHelp },
    },
    {
      name: 'drawing',
      type: 'select',
      required: true,
      defaultValue: 'person-1',
      options: personDrawings.map((value) => ({ value, label: drawingLabels[value] })),
      label: {
        fr: 'Dessin, sans portrait',
        nl: 'Tekening, zonder portret',
        en: 'Drawing, without a portrait',
      },
      admin: { position: 'sidebar', description: sharedHelp },
    },
  ],
};
