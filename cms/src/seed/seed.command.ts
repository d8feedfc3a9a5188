import { getPayload } from 'payload';
import { configuration } from '../configuration.ts';
import config from '../payload.config.ts';
import { seedAccounts } from './demo/seed-accounts.ts';
import { seedApplications } from './demo/seed-applications.ts';
import { seedLearning } from './demo/seed-learning.ts';
import { seedApplying } from './seed-applying.ts';
import { seedCourse } from './seed-course.ts';
import { hasContent, seedSite } from './seed-site.ts';

/*
 * Brings the database to the present schema, and fills an empty one with the site's content, what an
 * application needs, the mentors' course and, in demo mode, accounts to sign in with, people who apply, and
 * what those who were accepted have learnt since. What is there already is left as it is.
 */
const payload = await getPayload({ config });
await payload.db.migrate();

if (!(await hasContent(payload))) await seedSite(payload);
await seedApplying(payload);
await seedCourse(payload);
if (configuration.mode === 'demo') {
  await seedAccounts(payload);
  const today = new Date();
  await seedApplications(payload, today);
  await seedLearning(payload, today);
}
await payload.destroy();
process.stdout.write('The database has its content.\n');
process.exit(0);
