import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareProduct } from './lib/preparation.mjs';
import { startProduct } from './lib/start-product.mjs';

// Plain JavaScript without dependencies: it runs before anything is installed, on Node 20 too.
const scripts = dirname(fileURLToPath(import.meta.url));
const parts = JSON.parse(readFileSync(join(scripts, 'parts.json'), 'utf8'));

process.exit(
  await startProduct({
    root: dirname(scripts),
    parts,
    isDev: process.argv.includes('--dev'),
    prepare: prepareProduct,
  }),
);
