import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installDependencies } from '../lib/install.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/** A workspace, and processes that note what they are asked to run instead of running it. */
function createWorkspace() {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, 'node_modules'));
  writeLock(root, 'first');
  /** @type {import('../lib/processes.mjs').ProcessRequest[]} */
  const requests = [];
  const run = async (/** @type {import('../lib/processes.mjs').ProcessRequest} */ request) => {
    requests.push(request);
  };
  const processes = /** @type {import('../lib/processes.mjs').Processes} */ (
    /** @type {unknown} */ ({ run })
  );
  const env = { PATH: `${root}/node_modules/.bin:/usr/bin` };
  const install = () => installDependencies({ root, env, processes, collect: () => {} });
  return { root, requests, install };
}

/**
 * @param {string} root
 * @param {string} text
 */
function writeLock(root, text) {
  writeFileSync(join(root, 'package-lock.json'), text);
}

test('dependencies are installed once, and again when the lock file has changed', async () => {
  const { root, requests, install } = createWorkspace();
  await install();
  expect(await install()).toBe('unchanged');
  expect(requests).toHaveLength(1);
  writeLock(root, 'second');
  await install();
  expect(requests).toHaveLength(2);
});

test('the tools that build are installed for production too', async () => {
  const { requests, install } = createWorkspace();
  await install();
  expect(requests[0]?.command).toContain('--include=dev');
});

test('npm does not run by the Node that it is about to delete', async () => {
  const { requests, install } = createWorkspace();
  await install();
  expect(requests[0]?.env.PATH).toBe('/usr/bin');
});
