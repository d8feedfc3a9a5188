import { createLocalReq, getPayload } from 'payload';
import config from '../../payload.config.ts';
import { rebuildWords } from '../search/rebuild-words.ts';
import { rebuildSums } from './rebuild-sums.ts';

/*
 * Makes the sums of applications anew from the applications and their history, and the words by which they
 * are found. The CMS keeps both as it goes; this mends them after rows were changed by other means. On
 * SQLite the CMS must not run meanwhile.
 *
 *   npm run rebuild-sums -w @duo/cms
 */
const payload = await getPayload({ config });
const sums = await rebuildSums(await createLocalReq({}, payload));
const words = await rebuildWords(await createLocalReq({}, payload));
process.stdout.write(`${sums} rows of sums and ${words} words were written.\n`);
await payload.destroy();
process.exit(0);
