import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../lib/chromium.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/**
 * Looks for a Chromium on a machine whose programs are in one folder.
 * @param {{
 *   env?: NodeJS.ProcessEnv, isRoot?: boolean, isDebian?: boolean,
 *   onCommand?: (command: string, programs: string) => void,
 * }} machine
 */
async function find({ env = {}, isRoot = false, isDebian = false, onCommand = () => {} }) {
  const programs = makeTemporaryFolder();
  /** @type {string[]} */
  const commands = [];
  const run = async (/** @type {import('../lib/processes.mjs').ProcessRequest} */ { command }) => {
    commands.push(command.join(' '));
    onCommand(command.join(' '), programs);
  };
  const processes = /** @type {import('../lib/processes.mjs').Processes} */ (
    /** @type {unknown} */ ({ run, stopping: new AbortController().signal })
  );
  const options = { env: { PATH: programs, ...env }, root: programs, collect: () => {}, processes };
  const chromium = await findChromium({ ...options, isRoot, isDebian });
  return { chromium, commands, programs };
}

/** @param {string} file */
function writeProgram(file) {
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
}

test('the one that CHROMIUM_PATH names comes first', async () => {
  const { chromium } = await find({ env: { CHROMIUM_PATH: '/opt/chromium' } });
  expect(chromium.path).toBe('/opt/chromium');
});

test("the system's comes next", async () => {
  const folder = makeTemporaryFolder();
  writeProgram(join(folder, 'google-chrome'));
  const { chromium, commands } = await find({ env: { PATH: folder } });
  expect(chromium).toEqual({ path: join(folder, 'google-chrome'), origin: "the system's" });
  expect(commands).toEqual([]);
});

test("root on Debian installs Debian's package", async () => {
  const { chromium, commands, programs } = await find({
    isRoot: true,
    isDebian: true,
    onCommand: (command, folder) => {
      if (command.includes('install')) writeProgram(join(folder, 'chromium'));
    },
  });
  expect(commands).toEqual(['apt-get update', 'apt-get install -y chromium']);
  expect(chromium).toEqual({ path: join(programs, 'chromium'), origin: "Debian's package" });
});

test('who may not install a package downloads it by Playwright', async () => {
  const { chromium, commands } = await find({ isDebian: true });
  expect(commands).toEqual(['playwright install chromium']);
  expect(chromium).toEqual({ path: undefined, origin: "Playwright's download" });
});

test("a Debian without its packages' mirror falls back to the download", async () => {
  const { commands } = await find({
    isRoot: true,
    isDebian: true,
    onCommand: (command) => {
      if (command.startsWith('apt-get')) throw new Refusal('no mirror');
    },
  });
  expect(commands.at(-1)).toBe('playwright install chromium');
});
