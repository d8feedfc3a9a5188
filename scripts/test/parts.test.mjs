import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPorts } from '@duo/config/default-ports';
import { expect, test } from 'vitest';

test('the start expects the parts on the ports that their configuration chooses', () => {
  /** @type {{ name: string, defaultPort: number }[]} */
  const parts = JSON.parse(readFileSync(join(import.meta.dirname, '../parts.json'), 'utf8'));
  expect(Object.fromEntries(parts.map((part) => [part.name, part.defaultPort]))).toEqual(
    defaultPorts,
  );
});
