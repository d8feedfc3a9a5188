import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mirrorSources } from './source-mirror.mjs';

const sources = ['site', 'cms', 'portal', 'packages', 'bench', 'scripts'];
const product = dirname(dirname(import.meta.dirname));
const program = join(product, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const rules = join(product, '.dependency-cruiser.mjs');

/**
 * Holds the imports of a workspace against the rules of `.dependency-cruiser.mjs`.
 * @param {string} root
 * @returns {{ report: string, isKept: boolean }}
 */
export function checkBoundaries(root) {
  const target = mkdtempSync(join(tmpdir(), 'duo-boundaries-'));
  try {
    mirrorSources({ root, target, folders: sources });
    return cruise(target);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** @param {string} target */
function cruise(target) {
  const folders = sources.filter((folder) => existsSync(join(target, folder)));
  const options = ['--config', rules, '--output-type', 'err-long'];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, ...options, ...folders],
    {
      cwd: target,
      encoding: 'utf8',
    },
  );
  const report = `${stdout}${stderr}`.replaceAll('.astro.ts', '.astro');
  return { report, isKept: status === 0 };
}
