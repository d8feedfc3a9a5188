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
const trainers: Grants = { admin: 'all', trainer: 'all' };
const editorsAndTrainers: Grants = { ...editors, ...trainers };
const staff: Grants = { admin: 'all', coordinator: 'all', trainer: 'all', editor: 'all' };
const eachOwn: Grants = { admin: 'own', coordinator: 'own', trainer: 'own', editor: 'own' };

const editedByEditors: Permissions = {
  create: editors,
  read: staff,
  update: editors,
  delete: editors,
  readVersions: editors,
};
const editedByTrainers: Permissions = {
  create: trainers,
  read: trainers,
  update: trainers,
  delete: trainers,
  readVersions: trainers,
};
const filesOfTrainers: Permissions = { ...editedByTrainers, readVersions: nobody };
const writtenBySystem: Permissions = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
};

/** Staff's side of the applications: a coordinator's own are those of the own branches. */
const ofBranches: Permissions = {
  ...writtenBySystem,
  read: { admin: 'all', coordinator: 'own' },
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
    read: { admin: 'all', volunteer: 'own' },
  },
  'volunteer-sessions': writtenBySystem,
  'sign-in-codes': writtenBySystem,
  'rate-limits': writtenBySystem,
  // Proof of what volunteers agreed to, and the record of acts: each row is written once.
  'volunteer-consents': { ...writtenBySystem, read: admins },
  // Written by the endpoints that take a step of the lifecycle or keep an answer, by nobody else.
  applications: ofBranches,
  'application-history': ofBranches,
  'application-messages': ofBranches,
  'application-notes': ofBranches,
  'application-words': writtenBySystem,
  'application-sums': writtenBySystem,
  sectors: { create: admins, read: staff, update: admins, delete: admins, readVersions: nobody },
  // A version of the note is written once; what volunteers acknowledged is proof.
  'information-notes': { ...writtenBySystem, create: admins, read: staff },
  'note-acknowledgements': { ...writtenBySystem, read: admins },
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
  // Lessons show pictures too; only editors take them away.
  media: {
    ...editedByEditors,
    create: editorsAndTrainers,
    update: editorsAndTrainers,
    readVersions: editorsAndTrainers,
  },
  courses: editedByTrainers,
  modules: editedByTrainers,
  lessons: editedByTrainers,
  recordings: filesOfTrainers,
  handouts: filesOfTrainers,
  // Written by publishing a lesson, by nobody else, and never changed.
  'lesson-editions': { ...writtenBySystem, read: trainers },
  // What learners do, written by their endpoints and the trainers' acts. Notes are nobody's but theirs, and
  // trainers read feedback without whose it is.
  enrolments: { ...writtenBySystem, read: trainers },
  'lesson-progress': { ...writtenBySystem, read: trainers },
  'quiz-attempts': { ...writtenBySystem, read: trainers },
  'training-messages': { ...writtenBySystem, read: trainers },
  'lesson-notes': writtenBySystem,
  'lesson-feedback': writtenBySystem,
  'answer-tallies': { ...writtenBySystem, read: trainers },
  // Issued when a course is complete, and reissued by an endpoint; the row itself nobody changes.
  certificates: { ...writtenBySystem, read: trainers },
  'certificate-files': writtenBySystem,
  'certificate-numbers': writtenBySystem,
  'signing-keys': writtenBySystem,
  // Carried out in the name of whoever planned, with that person's rights.
  'planned-publications': {
    create: editorsAndTrainers,
    read: editorsAndTrainers,
    update: editorsAndTrainers,
    delete: editorsAndTrainers,
    readVersions: nobody,
  },
  'former-addresses': { ...writtenBySystem, read: editors, delete: editors },
  purges: writtenBySystem,
  // The outbox. Nobody reads a code or a link in it; staff see what became of a mail, and may ask for
  // it to be sent again: coordinators of those about the applications of their branches.
  mails: { ...writtenBySystem, read: { admin: 'all', coordinator: 'own' } },
  'mail-texts': { ...writtenBySystem, read: staff, update: editors },
  // Deleting one lets mail go to that address again.
  'blocked-addresses': { ...writtenBySystem, read: admins, delete: admins },
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
    update: editorsAndTrainers,
    delete: { ...eachOwn, ...editorsAndTrainers },
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
