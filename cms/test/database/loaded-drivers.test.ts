import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const database = new URL('../../src/database/database.ts', import.meta.url).href;

/** The files of a driver that a process loads for an adapter of some database. */
async function countLoaded(databaseUrl: string, driver: string): Promise<number> {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { createDatabaseAdapter } = await import(${JSON.stringify(database)});
    const options = { databaseUrl: process.argv[1], dataDirectory: '.', onCommit: () => {} };
    await createDatabaseAdapter(options);
    console.log(loaded.filter((url) => url.includes('/node_modules/' + process.argv[2] + '/')).length);
    process.exit(0);`;
  const { stdout } = await run(process.execPath, [
    ...['--input-type=module', '--eval', script, '--'],
    ...[databaseUrl, driver],
  ]);
  return Number(stdout);
}

test('MongoDB’s driver is loaded where the data is in MongoDB, and nowhere else', async () => {
  expect(await countLoaded('file:cms.sqlite', 'mongodb')).toBe(0);
  expect(await countLoaded('mongodb://localhost/cms', 'mongodb')).toBeGreaterThan(0);
});
