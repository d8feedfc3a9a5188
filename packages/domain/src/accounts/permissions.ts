import { type StaffRole, staffRoles } from './roles.ts';

/** Who may ask: staff by role, a volunteer, or nobody signed in. */
export type Actor = StaffRole | 'volunteer' | 'anonymous';

export const actors = [...staffRoles, 'volunteer', 'anonymous'] as const satisfies Actor[];

export const collectionOperations = ['create', 'read', 'update', 'delete', 'readVersions'] as const;
export type CollectionOperation = (typeof collectionOperations)[number];

/** `own` reaches only the rows that belong to the actor. */
export type Reach = 'all' | 'own';

type Grants = Partial<Record<Actor, Reach>>;
type Permissions = Record<CollectionOperation, Grants>;

const nobody: Grants = {};
const admins: Grants = { admin: 'all' };
const editors: Grants = { admin: 'all', editor: 'all' };
const managers: Grants = { admin: 'all', coordinator: 'all' };
const staff: Grants = { admin: 'all', coordinator: 'all', trainer: 'all', editor: 'all' };
const eachOwn: Grants = { admin: 'own', coordinator: 'own', trainer: 'own', editor: 'own' };

const editedByEditors: Permissions = {
  create: editors,
  read: staff,
  update: editors,
  delete: editors,
  readVersions: editors,
};
const writtenBySystem: Permissions = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
};

/**
 * Role x collection x operation: what is not granted here is denied. The CMS derives its access
 * functions from this table, and a generated test holds the live API against it.
 * Source: OWASP ASVS 5.0, 8.2 (deny by default, one place for the rules).
 */
export const permissions = {
  staff: {
    create: admins,
    read: { admin: 'all', coordinator: 'own', trainer: 'own', editor: 'own' },
    update: { admin: 'all', coordinator: 'own', trainer: 'own', editor: 'own' },
    delete: admins,
    readVersions: nobody,
  },
  // Volunteers change what is theirs in the portal, by its own endpoints.
  volunteers: {
    ...writtenBySystem,
    read: { admin: 'all', coordinator: 'all', volunteer: 'own' },
  },
  'volunteer-sessions': writtenBySystem,
  'sign-in-codes': writtenBySystem,
  'rate-limits': writtenBySystem,
  // Proof of what volunteers agreed to, and the record of acts: each row is written once.
  'volunteer-consents': { ...writtenBySystem, read: admins },
  audit: { ...writtenBySystem, read: admins },
  pages: editedByEditors,
  testimonials: editedByEditors,
  'testimonial-consents': {
    create: editors,
    read: editors,
    update: editors,
    delete: nobody,
    readVersions: nobody,
  },
  figures: editedByEditors,
  branches: editedByEditors,
  media: { ...editedByEditors, readVersions: nobody },
  'planned-publications': { ...editedByEditors, read: editors, readVersions: nobody },
  'former-addresses': { ...writtenBySystem, read: editors, delete: editors },
  purges: writtenBySystem,
  // The outbox. Nobody reads a code or a link in it; staff see what became of a mail, and may ask for
  // it to be sent again.
  mails: { ...writtenBySystem, read: managers },
  'mail-texts': { ...writtenBySystem, read: staff, update: editors },
  // Deleting one lets mail go to that address again.
  'blocked-addresses': { ...writtenBySystem, read: managers, delete: managers },
  'mail-events': writtenBySystem,
  // How each person left the admin: its lists, its tabs.
  'payload-preferences': {
    create: eachOwn,
    read: eachOwn,
    update: eachOwn,
    delete: eachOwn,
    readVersions: nobody,
  },
  // Who has which document open. Payload makes these itself while a form is open; the admin's pages
  // end them, and hand them on to whoever takes over. Everybody edits their own account at least.
  'payload-locked-documents': {
    create: nobody,
    read: staff,
    update: editors,
    delete: { ...eachOwn, ...editors },
    readVersions: nobody,
  },
  'payload-kv': writtenBySystem,
  'payload-migrations': writtenBySystem,
} as const satisfies Record<string, Permissions>;

export type GuardedCollection = keyof typeof permissions;

export const globalOperations = ['read', 'update', 'readVersions'] as const;
export type GlobalOperation = (typeof globalOperations)[number];

const globalOfEditors = { read: staff, update: editors, readVersions: editors };

/** Role x global x operation, read as {@link permissions}. */
export const globalPermissions = {
  navigation: globalOfEditors,
  footer: globalOfEditors,
  contact: globalOfEditors,
  announcement: globalOfEditors,
} as const satisfies Record<string, Record<GlobalOperation, Grants>>;

export type GuardedGlobal = keyof typeof globalPermissions;

/** How far `actor` reaches in a collection with an operation; undefined when denied. */
export function reachOf(
  actor: Actor,
  collection: GuardedCollection,
  operation: CollectionOperation,
): Reach | undefined {
  const grants: Grants = permissions[collection][operation];
  return grants[actor];
}

/** How far `actor` reaches in a global with an operation; undefined when denied. */
export function globalReachOf(
  actor: Actor,
  slug: GuardedGlobal,
  operation: GlobalOperation,
): Reach | undefined {
  const grants: Grants = globalPermissions[slug][operation];
  return grants[actor];
}
