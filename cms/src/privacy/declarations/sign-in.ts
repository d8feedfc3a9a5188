import { codeLifetimeMinutes } from '@duo/domain/accounts/sign-in';
import { limitKey } from '../../sign-in/rate-limit.ts';
import { keyOfAddress } from '../../sign-in/sign-in-secrets.ts';
import { anyOf, erasedWithRow, type Holding } from '../declaration.ts';

const minutesOfDay = 24 * 60;

export const signInCodesHeld: Holding = {
  rowsOf: ({ collection, id, email }) =>
    collection === 'volunteers'
      ? anyOf(
          { addressKey: { equals: keyOfAddress({ kind: 'signIn' }, email) } },
          { email: { equals: email } },
          { volunteer: { equals: id } },
        )
      : null,
  exportedAs: 'codes',
  fields: erasedWithRow({
    email: 'email',
    language: 'language',
    tries: 'wrongTries',
    isSpent: 'isSpent',
    expiresAt: 'expiresAt',
    volunteer: false,
    // Hashes, by which a code is proven.
    addressKey: false,
    codeHash: false,
    tokenHash: false,
    attemptHash: false,
  }),
  retention: { rule: 'itself', afterDays: codeLifetimeMinutes / minutesOfDay },
};

/** What is limited for an address, and what for an account. */
const acts = {
  volunteers: { email: ['ask', 'spend'], id: ['change'] },
  staff: { email: ['staffPassword'], id: [] },
};

export const rateLimitsHeld: Holding = {
  rowsOf: ({ collection, id, email }) => ({
    key: {
      in: [
        ...acts[collection].email.map((act) => limitKey(act, email)),
        ...acts[collection].id.map((act) => limitKey(act, String(id))),
      ],
    },
  }),
  exportedAs: 'limits',
  fields: erasedWithRow({ key: false, hits: 'times', expiresAt: 'expiresAt' }),
  retention: { rule: 'itself', afterDays: 1 / 24 },
};
