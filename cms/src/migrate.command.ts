import { getPayload } from 'payload';
import config from './payload.config.ts';

/* Brings the database to the present schema. Run once, before the processes start. */
const payload = await getPayload({ config });
await payload.db.migrate();
await payload.destroy();
process.stdout.write('The database is at the present schema.\n');
process.exit(0);
