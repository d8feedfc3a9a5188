import {
  auditMonths,
  consentProofMonths,
  noteProofMonths,
} from '@duo/domain/privacy/personal-data';
import { allOf, anyOf, type Holding, keptAfterErasure } from '../declaration.ts';

export const volunteerConsentsHeld: Holding = {
  rowsOf: ({ collection, id }) =>
    collection === 'volunteers' ? { volunteerId: { equals: String(id) } } : null,
  exportedAs: 'consents',
  fields: keptAfterErasure(
    { keptBecause: 'kept.consentProof', forMonths: consentProofMonths },
    {
      volunteerId: false,
      purpose: 'purpose',
      granted: 'granted',
      textVersion: 'textVersion',
      decidedAt: 'decidedAt',
    },
  ),
  retention: {
    rule: 'after',
    months: consentProofMonths,
    overdue: (before) => ({ decidedAt: { less_than: before } }),
    unlessAccountOf: 'volunteerId',
  },
};

export const noteAcknowledgementsHeld: Holding = {
  rowsOf: ({ collection, id }) =>
    collection === 'volunteers' ? { volunteerId: { equals: String(id) } } : null,
  exportedAs: 'noteAcknowledgements',
  fields: keptAfterErasure(
    { keptBecause: 'kept.noteProof', forMonths: noteProofMonths },
    {
      volunteerId: false,
      applicationReference: 'application',
      noteVersion: 'noteVersion',
      language: 'language',
      textHash: 'textHash',
      at: 'at',
      // The reference and the version in one.
      key: false,
    },
  ),
  retention: {
    rule: 'after',
    months: noteProofMonths,
    overdue: (before) => ({ at: { less_than: before } }),
    unlessAccountOf: 'volunteerId',
  },
};

export const auditHeld: Holding = {
  rowsOf: ({ collection, id }) =>
    anyOf(
      allOf({ aboutCollection: { equals: collection } }, { aboutId: { equals: String(id) } }),
      allOf({ actorCollection: { equals: collection } }, { actorId: { equals: String(id) } }),
    ),
  exportedAs: 'acts',
  fields: keptAfterErasure(
    { keptBecause: 'kept.audit', forMonths: auditMonths },
    {
      at: 'at',
      act: 'act',
      door: 'door',
      actorCollection: 'by',
      // Which member of staff it was is that person's data, not hers.
      actorId: false,
      aboutCollection: 'record',
      aboutId: false,
      count: 'count',
    },
  ),
  retention: {
    rule: 'after',
    months: auditMonths,
    overdue: (before) => ({ at: { less_than: before } }),
  },
};
