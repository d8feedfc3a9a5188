import type { StaffRole } from '@duo/domain/accounts/roles';
import type { Language } from '@duo/domain/languages/languages';
import type { Payload } from 'payload';
import { branches } from '../content/branches.ts';
import type { BranchKey } from '../content/types.ts';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { hire } from '../factories.ts';

async function findBranches(payload: Payload, keys: string[]): Promise<(number | string)[]> {
  const cities = keys.map((key) => branches[key as BranchKey].texts.fr.city);
  const { docs } = await payload.find({
    collection: 'branches',
    locale: 'fr',
    where: { city: { in: cities } },
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ id }) => id);
}

/** Makes the accounts to sign in with in a demo, where there is no member of staff yet. */
export async function seedAccounts(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'staff', overrideAccess: true });
  if (totalDocs > 0) return;
  for (const { branches: keys = [], ...account } of accounts) {
    await hire(
      { payload },
      {
        ...account,
        role: account.role as StaffRole,
        language: (account.language ?? 'fr') as Language,
        branches: await findBranches(payload, keys),
      },
    );
  }
}
