import { sessionMaxDays } from '@duo/domain/accounts/sign-in';
import { unusedAccountMonths } from '@duo/domain/privacy/personal-data';
import { accountIn, allOf, anyOf, erasedWithRow, type Holding } from '../declaration.ts';

export const volunteersHeld: Holding = {
  rowsOf: accountIn('volunteers'),
  exportedAs: 'account',
  fields: erasedWithRow({
    id: 'id',
    email: 'email',
    language: 'language',
    lastSignInAt: 'lastSignInAt',
    createdAt: 'createdAt',
    updatedAt: 'changedAt',
  }),
  retention: {
    rule: 'after',
    months: unusedAccountMonths,
    overdue: (before) =>
      anyOf(
        { lastSignInAt: { less_than: before } },
        allOf({ lastSignInAt: { exists: false } }, { createdAt: { less_than: before } }),
      ),
    // Who waits for the association, or is a mentor, need not sign in.
    unlessNeededBy: {
      collection: 'applications',
      field: 'volunteer',
      where: anyOf({ listing: { equals: 'open' } }, { state: { equals: 'active' } }),
    },
  },
};

export const volunteerSessionsHeld: Holding = {
  rowsOf: ({ collection, id }) =>
    collection === 'volunteers' ? { volunteer: { equals: id } } : null,
  exportedAs: 'sessions',
  fields: erasedWithRow({
    volunteer: false,
    // It proves a session; whoever has it has no use for it, and nobody else should.
    idHash: false,
    device: 'device',
    startedAt: 'startedAt',
    lastUsedAt: 'lastUsedAt',
    expiresAt: 'expiresAt',
  }),
  retention: { rule: 'itself', afterDays: sessionMaxDays },
};

// Staff see and correct their own account in the admin; an admin removes it.
export const staffHeld: Holding = {
  rowsOf: accountIn('staff'),
  exportedAs: false,
  fields: erasedWithRow({
    name: false,
    email: false,
    role: false,
    branches: false,
    language: false,
    deactivated: false,
    joinedAt: false,
    digestOn: false,
    password: false,
    hash: false,
    salt: false,
    resetPasswordToken: false,
    resetPasswordExpiration: false,
    resetPasswordRequestedAt: false,
    loginAttempts: false,
    lockUntil: false,
    sessions: false,
    createdAt: false,
    updatedAt: false,
  }),
  retention: { rule: 'withAccount' },
};
