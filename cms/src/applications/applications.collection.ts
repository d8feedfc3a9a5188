import { applicationStates, holdableStates } from '@duo/domain/applications/states';
import { languageFacts, languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, Field } from 'payload';
import { accessByBranch } from './application-access.ts';
import { auditReads } from './audit-reads.hook.ts';
import { closeAccessById } from './close-access-by-id.endpoint.ts';
import { queues } from './queue/queue-columns.ts';
import { queueIndexes } from './queue/queue-indexes.ts';
import { staffEndpoints } from './staff/staff.endpoints.ts';

const states = applicationStates.map((value) => ({ value, label: value }));

/** Who it is, and by what it is found and compared. Taken from the answers when they are saved. */
const person: Field[] = [
  { name: 'volunteer', type: 'relationship', relationTo: 'volunteers', index: true },
  { name: 'email', type: 'text', index: true },
  { name: 'name', type: 'text' },
  { name: 'calledBy', type: 'text' },
  { name: 'phoneKey', type: 'text', index: true },
  { name: 'birthDate', type: 'text', index: true },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: languages.map((value) => ({ value, label: languageFacts[value].name })),
  },
  { name: 'branch', type: 'relationship', relationTo: 'branches' },
  { name: 'sector', type: 'relationship', relationTo: 'sectors' },
];

/** Where it stands, and whom it waits for: written by steps of the lifecycle only. */
const standing: Field[] = [
  { name: 'state', type: 'select', required: true, options: states },
  {
    name: 'heldFrom',
    type: 'select',
    options: holdableStates.map((value) => ({ value, label: value })),
  },
  // Goes up with each step and each thing recorded, so that two who decide at once notice each other.
  { name: 'revision', type: 'number', required: true },
  // `draft` and `ended` are not on the way; `merged` ones are gone on with under another reference.
  {
    name: 'listing',
    type: 'select',
    required: true,
    options: ['draft', 'open', 'ended', 'merged'].map((value) => ({ value, label: value })),
  },
  { name: 'stateSince', type: 'date', required: true },
  { name: 'startedAt', type: 'date', required: true },
  { name: 'submittedAt', type: 'date' },
  {
    name: 'nextOwner',
    type: 'select',
    options: ['volunteer', 'coordinator'].map((value) => ({ value, label: value })),
  },
  { name: 'dueOn', type: 'text' },
  { name: 'returnOn', type: 'text' },
  { name: 'mergedInto', type: 'relationship', relationTo: 'applications', index: true },
];

/** What staff record, and who of them sees to it. */
const care: Field[] = [
  { name: 'owner', type: 'relationship', relationTo: 'staff' },
  { name: 'cover', type: 'relationship', relationTo: 'staff' },
  { name: 'infoSessionOn', type: 'text' },
  { name: 'infoSessionAttended', type: 'checkbox' },
  { name: 'interviewOn', type: 'text' },
  { name: 'interviewHeld', type: 'checkbox' },
  { name: 'agreementOn', type: 'text' },
  // The volunteer wrote, and nobody has answered yet.
  { name: 'isUnanswered', type: 'checkbox', defaultValue: false },
];

const drafting: Field[] = [
  {
    name: 'channel',
    type: 'select',
    required: true,
    options: ['portal', 'telephone'].map((value) => ({ value, label: value })),
  },
  { name: 'lastAnswerAt', type: 'date', required: true },
  // How many of the reminders of a draft that was left alone have gone.
  { name: 'remindersSent', type: 'number', required: true, defaultValue: 0 },
  { name: 'confirmationHash', type: 'text', index: true, hidden: true },
  { name: 'confirmationEndsAt', type: 'date', hidden: true },
  { name: 'confirmedAt', type: 'date' },
];

/** What follows from the rest, and is written with it: by these the lists of staff are narrowed down and put in order. */
const listed: Field[] = [
  {
    name: 'queue',
    type: 'select',
    required: true,
    options: queues.map((value) => ({ value, label: value })),
  },
  ...['waits', 'byDue', 'bySince', 'bySubmission', 'byName'].map(
    (name): Field => ({ name, type: 'text', required: true, hidden: true }),
  ),
];

/**
 * One attempt of somebody to become a mentor. Nothing writes here but the steps of the lifecycle and the
 * saving of answers; what happened stands in the history, which is why there are no versions.
 */
export const applications: CollectionConfig = {
  slug: 'applications',
  labels: {
    singular: { fr: 'Candidature', nl: 'Kandidatuur', en: 'Application' },
    plural: { fr: 'Candidatures', nl: 'Kandidaturen', en: 'Applications' },
  },
  access: accessByBranch('applications', ''),
  // The admin has pages of its own for them, made for reading.
  admin: { hidden: true, useAsTitle: 'reference', hideAPIURL: true },
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  hooks: { afterOperation: [auditReads] },
  endpoints: [closeAccessById, ...staffEndpoints],
  indexes: [
    ...queueIndexes,
    // For the drafts that were left alone.
    { fields: ['listing', 'remindersSent', 'lastAnswerAt'] },
  ],
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true, index: true },
    // One open application for each person: `volunteer/ID` or `email/ADDRESS`, and once it has ended `ended/REFERENCE`.
    { name: 'openKey', type: 'text', required: true, unique: true, hidden: true },
    ...standing,
    ...person,
    ...care,
    ...drafting,
    ...listed,
    // By question: what was typed, valid or not. Shape: `KeptAnswers` of the domain.
    { name: 'answers', type: 'json', required: true, defaultValue: {} },
  ],
};
