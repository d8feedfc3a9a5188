import { staffRoles } from '@duo/domain/accounts/roles';
import { defaultLanguage, languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, Field, FieldAccess } from 'payload';
import { adminGroups } from '../admin/groups.ts';
import { releaseFromStaff } from '../applications/release-from-staff.hook.ts';
import { configuration } from '../configuration.ts';
import { accessTo } from './access.ts';
import { actorOf } from './actor.ts';
import { followStaffChange } from './follow-staff-change.hook.ts';
import { forgotPassword } from './forgot-password.endpoint.ts';
import { inviteStaff } from './invite-staff.hook.ts';
import { refuseDeactivated } from './refuse-deactivated.hook.ts';
import { removeTraces } from './remove-staff.hook.ts';
import { keepAnAdmin, keepAnAdminOnDelete } from './require-an-admin.hook.ts';
import { requireLongPassword } from './require-long-password.hook.ts';
import { resetPassword } from './reset-password.endpoint.ts';
import { sendLinkAgain } from './send-link.endpoint.ts';
import { beginWithoutPassword, recordPassword } from './staff-password.hook.ts';

const isAdmin: FieldAccess = ({ req }) => actorOf(req) === 'admin';
// Payload leaves out the id when it only asks what a form should offer.
const isOwner: FieldAccess = ({ req, id, doc }) =>
  req.user?.collection === 'staff' && String(req.user.id) === String(id ?? doc?.id);
const never: FieldAccess = () => false;

const roleLabels = {
  admin: { fr: 'Administration', nl: 'Beheer', en: 'Administrator' },
  coordinator: { fr: 'Coordination', nl: 'Coördinatie', en: 'Coordinator' },
  trainer: { fr: 'Formation', nl: 'Opleiding', en: 'Trainer' },
  editor: { fr: 'Rédaction', nl: 'Redactie', en: 'Editor' },
};

// Payload's own, stated here for its access: each chooses their own password, and nobody else's. There is
// nothing to read; saying that it may be read makes the admin hide what the other rules forbid.
const password: Field = {
  name: 'password',
  type: 'text',
  virtual: true,
  hidden: true,
  access: { create: never, update: isOwner },
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
    admin: ({ req }) => !['anonymous', 'volunteer'].includes(actorOf(req)),
  },
  admin: {
    group: adminGroups.organisation,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'branches', 'joinedAt', 'deactivated'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: configuration.publicUrl.startsWith('https:') },
  },
  hooks: {
    beforeLogin: [refuseDeactivated],
    beforeValidate: [beginWithoutPassword, requireLongPassword],
    beforeChange: [keepAnAdmin, recordPassword],
    afterChange: [followStaffChange, inviteStaff],
    beforeDelete: [keepAnAdminOnDelete, releaseFromStaff, removeTraces],
  },
  endpoints: [forgotPassword, resetPassword, sendLinkAgain],
  fields: [
    password,
    {
      name: 'invitation',
      type: 'ui',
      admin: { components: { Field: '/accounts/admin/invitation.tsx#Invitation' } },
    },
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
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: defaultLanguage,
      options: languages.map((code) => ({ value: code, label: languageFacts[code].name })),
      label: { fr: 'Langue des messages', nl: 'Taal van de berichten', en: 'Language of mails' },
    },
    {
      name: 'joinedAt',
      type: 'date',
      access: { create: never, update: never },
      label: {
        fr: 'A choisi un mot de passe le',
        nl: 'Heeft een wachtwoord gekozen op',
        en: 'Chose a password on',
      },
      admin: { readOnly: true, position: 'sidebar', condition: ({ id }) => Boolean(id) },
    },
    // The last day on which it was looked at what waits for them.
    { name: 'digestOn', type: 'text', hidden: true, access: { read: never, update: never } },
    {
      name: 'deactivated',
      type: 'checkbox',
      defaultValue: false,
      access: { create: isAdmin, update: isAdmin },
      label: { fr: 'Accès désactivé', nl: 'Toegang uitgezet', en: 'Deactivated' },
      admin: {
        position: 'sidebar',
        condition: ({ id }) => Boolean(id),
        description: {
          fr: 'La personne est déconnectée partout et ne peut plus entrer. Ce qu’elle avait prévu de publier est refusé.',
          nl: 'De persoon wordt overal afgemeld en komt niet meer binnen. Wat ze gepland had, wordt niet gepubliceerd.',
          en: 'The person is signed out everywhere and can’t come in any more. What they planned to publish is refused.',
        },
      },
    },
  ],
  versions: false,
};
