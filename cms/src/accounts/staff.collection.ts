import { staffRoles } from '@duo/domain/accounts/roles';
import type { CollectionConfig, FieldAccess } from 'payload';
import { adminGroups } from '../admin/groups.ts';
import { configuration } from '../configuration.ts';
import { accessTo } from './access.ts';
import { requireLongPassword } from './require-long-password.hook.ts';

const isAdmin: FieldAccess = ({ req }) => req.user?.role === 'admin';

const roleLabels = {
  admin: { fr: 'Administration', nl: 'Beheer', en: 'Administrator' },
  coordinator: { fr: 'Coordination', nl: 'Coördinatie', en: 'Coordinator' },
  trainer: { fr: 'Formation', nl: 'Opleiding', en: 'Trainer' },
  editor: { fr: 'Rédaction', nl: 'Redactie', en: 'Editor' },
};

/** People who work for the association. Volunteers are not in here. */
export const staff: CollectionConfig = {
  slug: 'staff',
  labels: {
    singular: { fr: 'Membre de l’équipe', nl: 'Medewerker', en: 'Member of staff' },
    plural: { fr: 'Équipe', nl: 'Medewerkers', en: 'Staff' },
  },
  access: {
    ...accessTo('staff', (userId) => ({ id: { equals: userId } })),
    admin: ({ req }) => Boolean(req.user),
  },
  admin: {
    group: adminGroups.organisation,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'branches'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: configuration.publicUrl.startsWith('https:') },
  },
  hooks: { beforeValidate: [requireLongPassword] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { fr: 'Nom', nl: 'Naam', en: 'Name' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      options: staffRoles.map((role) => ({ value: role, label: roleLabels[role] })),
      access: { create: isAdmin, update: isAdmin },
      label: { fr: 'Rôle', nl: 'Rol', en: 'Role' },
      admin: {
        description: {
          fr: 'La rédaction publie les pages et les histoires ; la formation, les modules ; la coordination suit les candidatures de ses villes.',
          nl: 'De redactie publiceert pagina’s en verhalen; de opleiding modules; de coördinatie volgt de kandidaturen van haar steden.',
          en: 'Editors publish pages and stories; trainers publish modules; coordinators follow the applications of their branches.',
        },
      },
    },
    {
      name: 'branches',
      type: 'relationship',
      relationTo: 'branches',
      hasMany: true,
      access: { create: isAdmin, update: isAdmin },
      label: { fr: 'Villes', nl: 'Steden', en: 'Branches' },
      admin: { condition: (data) => data.role === 'coordinator' },
    },
  ],
  versions: false,
};
