import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drawLifecycle } from './draw-lifecycle.ts';
import { writeLifecycle } from './write-lifecycle.ts';

/*
 * Writes the page and the picture of the lifecycle into `docs/`. With `--check` it writes nothing, and fails
 * when one of them is not current.
 */
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const docs = new URL('../../../../docs/', import.meta.url);
const made = { 'lifecycle.md': writeLifecycle(), 'lifecycle.svg': drawLifecycle() };

for (const [name, content] of Object.entries(made)) {
  const file = new URL(name, docs);
  if (!options.check) {
    await writeFile(file, content);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== content) {
    process.stderr.write(`docs/${name} is not current: run \`npm run lifecycle\`.\n`);
    process.exitCode = 1;
  }
}
