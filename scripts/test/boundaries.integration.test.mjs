import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBoundaries } from '../lib/boundaries.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

const frame = {
  'package.json': '{ "workspaces": ["site", "cms", "packages/*"] }',
  'tsconfig.json': '{}',
  'site/package.json': '{ "name": "@duo/site", "dependencies": { "@duo/domain": "*" } }',
  'site/src/pages/index.astro': '<h1>Home</h1>',
  'cms/package.json': '{ "name": "@duo/cms", "dependencies": { "payload": "*" } }',
  'cms/tsconfig.json': '{}',
  'cms/src/server.ts': "import { db } from './db.ts';\ndb();",
  'cms/src/db.ts': "import { db } from 'payload';\nexport { db };",
  'packages/domain/package.json':
    '{ "name": "@duo/domain", "exports": { "./*": "./src/*.ts" }, "dependencies": { "zod": "*" } }',
  'node_modules/payload/package.json': '{ "name": "payload", "main": "index.js" }',
  'node_modules/payload/index.js': 'export const db = () => {};',
};

/**
 * Checks a small workspace with the given files besides.
 * @param {Record<string, string>} files
 */
function check(files) {
  const root = makeTemporaryFolder();
  for (const [name, text] of Object.entries({ ...frame, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return checkBoundaries(root);
}

/** @param {string} code */
const astro = (code) => `---\n${code}\n---\n<h1>Home</h1>\n`;

test('imports that point the right way are kept, also those of Astro files', () => {
  const { report, isKept } = check({
    'site/src/pages/index.astro': astro(
      "import Card from '../cards/Card.astro';\nimport { tags } from '@duo/domain/tags';",
    ),
    'site/src/cards/Card.astro': astro("import '../styles.css';"),
    'site/src/styles.css': '',
    'packages/domain/src/tags.ts': 'export const tags = [];',
  });
  expect(report).toContain('no dependency violations found');
  expect(isKept).toBe(true);
});

test.each([
  [
    'an app that imports another',
    { 'site/src/pages/index.astro': astro("import { db } from '../../../cms/src/db.ts';") },
    'site-imports-only-what-it-may: site/src/pages/index.astro → cms/src/db.ts',
  ],
  [
    'a package that imports an app',
    { 'packages/domain/test/a.test.ts': "import '../../../cms/src/db.ts';" },
    'domain-imports-only-what-it-may',
  ],
  [
    'Payload outside of the CMS',
    { 'site/src/pages/index.astro': astro("import type { db } from 'payload';") },
    'payload-stays-in-the-cms: site/src/pages/index.astro',
  ],
  [
    'input and output in the domain',
    {
      'packages/domain/test/a.test.ts': "import '../src/a.ts';",
      'packages/domain/src/a.ts': "import 'node:fs';",
    },
    'domain-is-pure: packages/domain/src/a.ts',
  ],
  [
    'a cycle',
    {
      'packages/domain/test/a.test.ts': "import '../src/a.ts';",
      'packages/domain/src/a.ts': "import './b.ts';",
      'packages/domain/src/b.ts': "import './a.ts';",
    },
    'no-cycle',
  ],
  [
    'a file that nothing reaches',
    { 'site/src/cards/Card.astro': astro('') },
    'no-unused-file: site/src/cards/Card.astro',
  ],
  [
    'an import that leads nowhere',
    { 'site/src/pages/index.astro': astro("import Card from '../Card.astro';") },
    'no-unresolvable-import: site/src/pages/index.astro → ../Card.astro',
  ],
  [
    'the seed in what is built',
    {
      'cms/src/seed/pages.ts': '',
      'cms/src/server.ts': "import './db.ts';\nimport './seed/pages.ts';",
    },
    'seed-stays-out-of-the-build: cms/src/server.ts',
  ],
])('%s is refused', (_what, files, complaint) => {
  const { report, isKept } = check(/** @type {Record<string, string>} */ (files));
  expect(report).toContain(complaint);
  expect(isKept).toBe(false);
});
