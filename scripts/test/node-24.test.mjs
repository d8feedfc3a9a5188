import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNode24, useNode } from '../lib/node-24.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

const oldNode = { execPath: '/usr/bin/node', version: 'v20.19.0' };
const newNode = { execPath: '/opt/node/bin/node', version: 'v24.21.0' };

/** @param {string} version */
function createRootWithNode(version) {
  const root = makeTemporaryFolder();
  const folder = join(root, 'node_modules', '.bin');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'node');
  writeFileSync(program, `#!/bin/sh\necho ${version}\n`);
  chmodSync(program, 0o755);
  return { root, program };
}

test('the Node that npm brought is used where the running one is too old', () => {
  const { root, program } = createRootWithNode('v24.21.0');
  expect(findNode24(root, oldNode)).toBe(program);
});

test('the running Node is used where npm brought none', () => {
  expect(findNode24(makeTemporaryFolder(), newNode)).toBe(newNode.execPath);
});

test('a Node of npm that is too old, or for another system, is passed over', () => {
  expect(findNode24(createRootWithNode('v22.0.0').root, newNode)).toBe(newNode.execPath);
  const { root, program } = createRootWithNode('');
  writeFileSync(program, 'no program');
  expect(findNode24(root, newNode)).toBe(newNode.execPath);
});

test('where there is none, the person is told what to install', () => {
  expect(() => findNode24(makeTemporaryFolder(), oldNode)).toThrow(/Install Node 24 .*nodejs\.org/);
});

test('the chosen Node comes before every other on the path', () => {
  const { PATH } = useNode({ PATH: '/usr/bin' }, { root: '/product', node: '/opt/node/bin/node' });
  expect(PATH).toBe('/opt/node/bin:/product/node_modules/.bin:/usr/bin');
});
