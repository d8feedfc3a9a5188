import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { generateImportMap, getPayload, type Payload } from 'payload';
import { generateTypes } from 'payload/node';

/*
 * Writes what is generated from the content model: Payload's types, the admin's import map, and a
 * migration for what changed in the schema. With `--check` it writes nothing, and fails when
 * something is not current. Either way it fails when the registry of personal data lacks something.
 *
 *   node src/generated.command.ts [--check] [--name=what_changes]
 */
const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, name: { type: 'string' } },
});

// Only what this command makes itself is removed afterwards.
const madeDirectory = await mkdtemp(path.join(tmpdir(), 'duo-generated-'));
process.env.DATA_DIR ??= madeDirectory;
process.env.PAYLOAD_SECRET ??= 'demo-only-to-generate-files-0000000000';
process.env.PURGE_KEY ??= 'demo-only-to-generate-files-0000000000';
process.env.PORTAL_KEY ??= 'demo-only-to-generate-files-0000000000';
process.env.CERTIFICATE_KEY ??= 'demo-only-to-generate-files-0000000000';
process.env.LOG_LEVEL ??= 'warn';

const { default: config } = await import('./payload.config.ts');
const { findGaps } = await import('./privacy/find-gaps.ts');
const { personalData } = await import('./privacy/personal-data.registry.ts');
const payload = await getPayload({ config, disableDBConnect: true });

const sources = import.meta.dirname;
const typesFile = path.join(sources, 'payload-types.ts');
const importMapFile = path.join(sources, 'app/(payload)/admin/importMap.js');

const readText = (file: string) => readFile(file, 'utf8').catch(() => '');

/** Runs a generator that writes `file`, and says whether it changed. When checking, puts it back. */
async function regenerate(file: string, generate: () => Promise<void>): Promise<boolean> {
  const before = await readText(file);
  await generate();
  const changed = (await readText(file)) !== before;
  if (changed && options.check) await writeFile(file, before);
  return changed;
}

async function findSchemaChanges({ db }: Payload): Promise<string[]> {
  const adapter = db as unknown as SQLiteAdapter;
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
  const snapshots = (await readdir(adapter.migrationDir).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const latest = snapshots.at(-1);
  const before = latest
    ? JSON.parse(await readText(path.join(adapter.migrationDir, latest)))
    : adapter.defaultDrizzleSnapshot;
  return generateMigration(before, await generateDrizzleJson(adapter.schema));
}

/** Payload writes for bundlers; Node, which strips types, wants type imports to say so. */
async function mendMigrations(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.ts'));
  for (const file of names.map((name) => path.join(directory, name))) {
    const text = await readText(file);
    const mended = text
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace(
        /import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '([^']+)'/,
        "import { type MigrateUpArgs, type MigrateDownArgs, sql } from '$1'",
      );
    if (mended !== text) await writeFile(file, mended);
  }
  await rm(path.join(directory, 'index.ts'), { force: true });
}

const stale: string[] = [];
if (await regenerate(typesFile, async () => generateTypes(payload.config, { log: false }))) {
  stale.push('payload-types.ts');
}
const writeImportMap = async () => {
  await generateImportMap(payload.config, { log: false });
};
if (await regenerate(importMapFile, writeImportMap)) stale.push('the import map');
if ((await findSchemaChanges(payload)).length > 0) {
  stale.push('the migrations');
  if (!options.check) {
    await mkdir((payload.db as unknown as SQLiteAdapter).migrationDir, { recursive: true });
    await payload.db.createMigration({
      payload,
      migrationName: options.name ?? 'schema',
      forceAcceptWarning: true,
    });
    await mendMigrations((payload.db as unknown as SQLiteAdapter).migrationDir);
  }
}

await rm(madeDirectory, { recursive: true, force: true });
const gaps = findGaps(payload.config, personalData);
for (const gap of gaps) process.stdout.write(`Personal data: ${gap}.\n`);
const words = stale.join(', ');
process.stdout.write(
  stale.length === 0
    ? 'Generated files are current.\n'
    : `${options.check ? 'Not current' : 'Written'}: ${words}.\n`,
);
process.exit(gaps.length > 0 || (options.check && stale.length > 0) ? 1 : 0);
