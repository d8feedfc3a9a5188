import { languages } from '@duo/domain/languages/languages';
import type { CollectionConfig, Field } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { adminGroups } from '../../admin/groups.ts';
import { closeAccessById } from '../../applications/close-access-by-id.endpoint.ts';
import { unseen } from '../learning/row-rules.ts';
import { reissueEndpoint } from './reissue.endpoint.ts';
import { revokeEndpoint } from './revoke.endpoint.ts';

type Label = { fr: string; nl: string; en: string };

function fact(name: string, label: Label): Field {
  return { name, type: 'text', required: true, label };
}

const whatItSays: Field[] = [
  {
    ...fact('number', { fr: 'Numéro', nl: 'Nummer', en: 'Number' }),
    unique: true,
  } as Field,
  fact('name', { fr: 'Nom', nl: 'Naam', en: 'Name' }),
  fact('courseTitle', { fr: 'Formation', nl: 'Opleiding', en: 'Course' }),
  {
    name: 'language',
    type: 'select',
    required: true,
    options: [...languages],
    label: { fr: 'Langue', nl: 'Taal', en: 'Language' },
  },
  fact('completedOn', { fr: 'Terminée le', nl: 'Beëindigd op', en: 'Completed on' }),
  {
    name: 'hours',
    type: 'number',
    required: true,
    label: { fr: 'Heures', nl: 'Uren', en: 'Hours' },
  },
];

const whatBecameOfIt: Field[] = [
  {
    name: 'issuedAt',
    type: 'date',
    required: true,
    label: { fr: 'Délivrée le', nl: 'Uitgereikt op', en: 'Issued on' },
  },
  {
    name: 'revokedAt',
    type: 'date',
    label: { fr: 'Annulée le', nl: 'Ingetrokken op', en: 'Revoked on' },
  },
  { name: 'reason', type: 'text', label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' } },
  {
    name: 'replacedBy',
    type: 'text',
    label: { fr: 'Remplacée par', nl: 'Vervangen door', en: 'Replaced by' },
  },
  // Which member of staff revoked it, by id.
  { name: 'revokedBy', type: 'text', ...unseen },
];

const forItsMaking: Field[] = [
  {
    name: 'pdfState',
    type: 'select',
    required: true,
    index: true,
    options: ['waiting', 'making', 'made'],
    ...unseen,
  },
  { name: 'attempts', type: 'number', required: true, ...unseen },
  // When it is tried next; the end of the lease while it is being made.
  { name: 'dueAt', type: 'date', required: true, ...unseen },
  { name: 'lease', type: 'text', ...unseen },
];

/**
 * Certificates as they were issued. A row is written in the transaction of the completion, and says for ever
 * what it said then: only that its PDF was made, and that it was revoked, is added, once. Volunteers,
 * enrolments and courses stand as ids in text, as in all that belongs to learning.
 */
export const certificates: CollectionConfig = {
  slug: 'certificates',
  labels: {
    singular: { fr: 'Attestation', nl: 'Attest', en: 'Certificate' },
    plural: { fr: 'Attestations', nl: 'Attesten', en: 'Certificates' },
  },
  access: accessTo('certificates'),
  admin: {
    group: adminGroups.training,
    hideAPIURL: true,
    useAsTitle: 'number',
    defaultColumns: ['number', 'name', 'courseTitle', 'completedOn', 'revokedAt'],
    description: {
      fr: 'Ce qui est écrit sur une attestation ne change plus. Pour corriger un nom, délivrez-en une nouvelle : l’ancienne est alors annulée.',
      nl: 'Wat op een attest staat, verandert niet meer. Om een naam te verbeteren reikt u een nieuw uit: het oude is dan ingetrokken.',
      en: 'What a certificate says does not change any more. To correct a name, issue a new one: the old one is then revoked.',
    },
  },
  defaultSort: '-issuedAt',
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  timestamps: false,
  endpoints: [closeAccessById, reissueEndpoint, revokeEndpoint],
  fields: [
    ...whatItSays,
    ...whatBecameOfIt,
    { name: 'volunteer', type: 'text', required: true, index: true, ...unseen },
    { name: 'course', type: 'text', required: true, ...unseen },
    { name: 'enrolment', type: 'text', required: true, index: true, ...unseen },
    // The enrolment, for the one certificate that stands; the number, for those that were replaced.
    { name: 'standingKey', type: 'text', required: true, unique: true, ...unseen },
    // By which anybody verifies it.
    { name: 'code', type: 'text', required: true, unique: true, ...unseen },
    // The signed badge.
    { name: 'badge', type: 'textarea', required: true, ...unseen },
    ...forItsMaking,
  ],
};
