import { parseArgs } from 'node:util';
import { loadRenderer } from '@duo/mail-templates/render-mail';
import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { removeOverdue } from './retention.ts';

/*
 * Removes the personal data that is over its time. The CMS does so by itself every day; this does it
 * now, or says with `--dry-run` what it would remove.
 *
 *   node src/privacy/retention.command.ts [--dry-run]
 */
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const isDryRun = values['dry-run'];

const payload = await getPayload({ config });
await loadRenderer();
const found = await removeOverdue(payload, { now: new Date(), isDryRun, door: 'command' });
for (const { collection, afterMonths, count } of found) {
  const done = isDryRun ? 'over their time' : 'removed';
  process.stdout.write(`${collection}, kept for ${afterMonths} months: ${count} ${done}\n`);
}
await payload.destroy();
process.exit(0);
