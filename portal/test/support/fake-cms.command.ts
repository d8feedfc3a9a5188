import { startFakeCms } from './fake-cms.ts';

/** Runs the fake by itself, to work on the portal without the real CMS: `node test/support/fake-cms.command.ts 4411`. */
const cms = await startFakeCms(Number(process.argv[2] ?? 4411));
process.stdout.write(`The fake CMS answers at ${cms.url}; every code is 123456\n`);
