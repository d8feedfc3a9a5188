import { startMadeUpCms } from './cms.ts';

/** Runs the made-up CMS by itself, to work on the site without the real one: `node test/support/cms.command.ts 4301`. */
const cms = await startMadeUpCms(Number(process.argv[2] ?? 4301));
process.stdout.write(`The made-up CMS answers at ${cms.url}\n`);
