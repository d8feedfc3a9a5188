import { startCms } from '../../support/start-cms.ts';
import { beginDraft } from './drafts.ts';

// A CMS that begins drafts if it is told how many, then cares for them as on a given day, and says so.
const [dataDirectory = '', draftCount = '0', now = ''] = process.argv.slice(2);
const { payload } = await startCms({ dataDirectory });
const { careForDrafts } = await import('../../../src/schedule/care-for-drafts.ts');

const begun = new Date('2026-11-23T09:00:00Z');
for (let number = 0; number < Number(draftCount); number += 1) {
  await beginDraft(payload, `reader-${number}@volunteer.example`, begun);
}
process.stdout.write('ready\n');
await careForDrafts(payload, new Date(now));
process.stdout.write('done\n', () => process.exit(0));
