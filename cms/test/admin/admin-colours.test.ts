import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');

/** The values of the custom properties in each block of a style sheet, in its order. */
async function readBlocks(file: string): Promise<Map<string, string>[]> {
  const text = await readFile(path.join(root, file), 'utf8');
  const blocks = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/\{[^{}]*\}/g) ?? [];
  return blocks.map(
    (block) =>
      new Map(
        [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
          name as string,
          value as string,
        ]),
      ),
  );
}

const [light, dark] = await readBlocks('packages/ui/src/styles/tokens.css');
const [adminLight, adminDark] = await readBlocks('cms/src/app/(payload)/admin.css');
const ownNames = /^(theme-|refusal)/;

test.each([
  ['light', light, adminLight],
  ['dark', dark, adminDark],
])('the admin’s %s colours are the product’s', (_, tokens, colours) => {
  const repeated = [...(colours ?? [])].filter(([name]) => !ownNames.test(name));
  expect(repeated.length).toBeGreaterThan(8);
  for (const [name, value] of repeated) expect([name, value]).toEqual([name, tokens?.get(name)]);
});
