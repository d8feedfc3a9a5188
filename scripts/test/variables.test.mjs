import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentVariables } from '@duo/config/environment';
import { expect, test } from 'vitest';
import { listSourceFiles } from '../lib/source-files.mjs';

const scripts = join(import.meta.dirname, '..');

// What the system sets, and what one of these scripts hands to another.
const notForPeople = ['PATH', 'DUO_RUN', 'TEST_DATA_DIR'];

test('the scripts read no variable that .env.example does not explain', () => {
  const files = [join(scripts, 'start.mjs'), join(scripts, 'test.mjs'), join(scripts, 'check.mjs')];
  const sources = [...files, ...listSourceFiles(join(scripts, 'lib'))];
  const read = sources.flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/\b(?:env|own|shell)\.([A-Z][A-Z_]+)/g);
    return [...found].map(([, name]) => name);
  });
  const ofScripts = JSON.parse(readFileSync(join(scripts, 'variables.json'), 'utf8'));
  const known = new Set([...environmentVariables, ...ofScripts, ...notForPeople]);
  expect(read).toContain('CHROMIUM_PATH');
  expect(read.filter((name) => !known.has(name))).toEqual([]);
});
