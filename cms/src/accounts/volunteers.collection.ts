import { languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, FieldAccess } from 'payload';
import { adminGroups } from '../admin/groups.ts';
import { followAccount } from '../applications/follow-account.hook.ts';
import { followEmailChange } from '../privacy/follow-email-change.hook.ts';
import { endAccess } from '../sign-in/end-access.hook.ts';
import { accessTo } from './access.ts';
import { actorOf } from './actor.ts';
import { sessionStrategy } from './session.strategy.ts';

const isStaff: FieldAccess = ({ req }) => !['volunteer', 'anonymous'].includes(actorOf(req));

/**
 * People with a portal account. They sign in with codes (decision 0014), never here: no password, no
 * admin. A row begins when a first code is spent.
 */
export const volunteers: CollectionConfig = {
  slug: 'volunteers',
  labels: {
    singular: { fr: 'Bénévole', nl: 'Vrijwilliger', en: 'Volunteer' },
    plural: { fr: 'Bénévoles', nl: 'Vrijwilligers', en: 'Volunteers' },
  },
  access: {
    ...accessTo('volunteers', (userId) => ({ id: { equals: userId } })),
    admin: () => false,
  },
  admin: {
    group: adminGroups.organisation,
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'email',
    defaultColumns: ['email', 'language', 'createdAt', 'lastSignInAt'],
  },
  auth: { disableLocalStrategy: true, strategies: [sessionStrategy] },
  versions: false,
  lockDocuments: false,
  hooks: { afterChange: [followEmailChange, followAccount], beforeDelete: [endAccess] },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Adresse e-mail', nl: 'E-mailadres', en: 'E-mail address' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: languages.map((code) => ({ value: code, label: languageFacts[code].name })),
      label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
    },
    {
      name: 'lastSignInAt',
      type: 'date',
      access: { read: isStaff },
      label: { fr: 'Dernière connexion', nl: 'Laatst aangemeld', en: 'Last signed in' },
    },
  ],
};
