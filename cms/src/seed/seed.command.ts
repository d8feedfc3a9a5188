import { getPayload } from 'payload';
import { configuration } from '../configuration.ts';
import config from '../payload.config.ts';
import accounts from './demo-accounts.json' with { type: 'json' };
import { hire } from './factories.ts';
import { hasContent, seedSite } from './seed-site.ts';

/*
 * Brings the database to the present schema, and fills an empty one with the site's content and, in
 * demo mode, with accounts to sign in with. What is there already is left as it is.
 */
const payload = await getPayload({ config });
await payload.db.migrate();

async function seedAccounts() {
  const { totalDocs } = await payload.count({ collection: 'staff', overrideAccess: true });
  if (totalDocs > 0) return;
  const { docs } = await payload.find({ collection: 'branches', limit: 1, overrideAccess: true });
  for (const account of accounts) {
    const branches = account.role === 'coordinator' ? docs.map(({ id }) => id) : [];
    await hire({ payload }, { ...account, role: account.role as 'admin', branches });
  }
}

if (!(await hasContent(payload))) await seedSite(payload);
if (configuration.mode === 'demo') await seedAccounts();
await payload.destroy();
process.stdout.write('The database has its content.\n');
process.exit(0);
