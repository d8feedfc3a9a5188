import { mailKindsToStaff } from '@duo/domain/mail/mail-kinds';
import { doNotMailMonths } from '@duo/domain/privacy/personal-data';
import type { Where } from 'payload';
import { configuration } from '../../configuration.ts';
import { keptDays } from '../../mail/housekeeping.ts';
import { hashAddress } from '../../mail/seal.ts';
import { allOf, anyOf, erasedWithRow, type Holding, type Person } from '../declaration.ts';

/** A mail to her address tells of her, unless it is about her other account, as staff or as a volunteer. */
function mailsTo({ collection, email }: Person): Where {
  const otherAccounts = collection === 'volunteers' ? 'staff' : 'volunteers';
  return allOf(
    { to: { equals: email } },
    anyOf(
      { aboutCollection: { exists: false } },
      { aboutCollection: { not_equals: otherAccounts } },
    ),
  );
}

function mailsAbout(collection: string, ids: (number | string)[]): Where {
  return allOf({ aboutCollection: { equals: collection } }, { aboutId: { in: ids.map(String) } });
}

/** Mails about her application tell of her, also those that staff got. */
function mailsOf(person: Person): Where[] {
  const own = [mailsTo(person), mailsAbout(person.collection, [person.id])];
  const { applicationIds } = person;
  return applicationIds.length > 0 ? [...own, mailsAbout('applications', applicationIds)] : own;
}

export const mailsHeld: Holding = {
  rowsOf: (person) => anyOf(...mailsOf(person)),
  // What staff were sent names them.
  exportedRowsOf: (person) =>
    allOf(anyOf(...mailsOf(person)), { kind: { not_in: mailKindsToStaff } }),
  exportedAs: 'mails',
  fields: erasedWithRow({
    kind: 'kind',
    to: 'to',
    subject: 'subject',
    language: 'language',
    state: 'state',
    delivery: 'delivery',
    reason: 'problem',
    attempts: 'attempts',
    createdAt: 'writtenAt',
    sentAt: 'sentAt',
    endsAt: 'validUntil',
    // She has had it; it may hold a code or a link that still opens something.
    message: false,
    idempotencyKey: false,
    lease: false,
    providerId: false,
    aboutCollection: false,
    aboutId: false,
    branch: false,
    priority: false,
    firstTriedAt: false,
    dueAt: false,
    updatedAt: false,
  }),
  alsoKept: { keptBecause: 'kept.mailLog', forMonths: 1 },
  retention: { rule: 'itself', afterDays: keptDays },
};

const doNotMail = { keptBecause: 'kept.doNotMail', forMonths: doNotMailMonths } as const;

export const blockedAddressesHeld: Holding = {
  rowsOf: ({ email }) =>
    anyOf(
      { address: { equals: email } },
      { addressHash: { equals: hashAddress(email, configuration.payloadSecret) } },
    ),
  exportedAs: 'stoppedAddresses',
  fields: {
    address: { exported: 'address', erased: 'blank' },
    addressHash: { exported: false, erased: doNotMail },
    reason: { exported: 'reason', erased: doNotMail },
    createdAt: { exported: 'since', erased: doNotMail },
    updatedAt: { exported: 'changedAt', erased: doNotMail },
  },
  retention: {
    rule: 'after',
    months: doNotMailMonths,
    overdue: (before) => ({ createdAt: { less_than: before } }),
  },
};
