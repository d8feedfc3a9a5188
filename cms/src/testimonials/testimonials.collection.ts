import { personDrawings, testimonialRoles } from '@duo/domain/testimonials/testimonial';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { adminGroups } from '../admin/groups.ts';
import { previewOf } from '../preview/preview-url.ts';
import { contentHooks } from '../publishing/content.hook.ts';
import { sharedHelp } from '../publishing/shared-help.ts';
import { slugField } from '../publishing/slug.field.ts';
import { publishedByLanguage } from '../publishing/versions.ts';
import { requireConsent } from './require-consent.hook.ts';

const roleLabels = {
  mentee: { fr: 'Jeune accompagné', nl: 'Mentee', en: 'Mentee' },
  mentor: { fr: 'Mentor', nl: 'Mentor', en: 'Mentor' },
  staff: { fr: 'Équipe', nl: 'Team', en: 'Staff' },
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
    useAsTitle: 'title',
    defaultColumns: ['title', 'name', 'role', 'branch', 'consent', '_status'],
    livePreview: previewOf('testimonials'),
  },
  versions: publishedByLanguage,
  hooks: {
    ...contentHooks,
    beforeChange: [...contentHooks.beforeChange, requireConsent],
  },
  fields: [
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
      validate: (value: unknown, { data, req }) =>
        (data as { anonymous?: boolean }).anonymous || value
          ? true
          : req.t('validation:required'),
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
      options: personDrawings.map((drawing, index) => ({
        value: drawing,
        label: {
          fr: `Personnage ${index + 1}`,
          nl: `Figuur ${index + 1}`,
          en: `Character ${index + 1}`,
        },
      })),
      label: {
        fr: 'Dessin, sans portrait',
        nl: 'Tekening, zonder portret',
        en: 'Drawing, without a portrait',
      },
      admin: { position: 'sidebar', description: sharedHelp },
    },
  ],
};
