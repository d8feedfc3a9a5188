import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compressible = /\.(js|css|svg)$/;

/**
 * Puts compressed forms beside the built files, which are the same for everyone. Pages are another matter: see
 * `compressPage`.
 */
export function compressScripts(): AstroIntegration {
  return {
    name: 'compress-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        const files = names.filter((name) => compressible.test(name));
        await Promise.all(files.map((name) => compressFile(join(folder, name))));
      },
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  await Promise.all([
    writeFile(`${file}.br`, await promisify(brotliCompress)(content)),
    writeFile(`${file}.gz`, await promisify(gzip)(content)),
  ]);
}
