import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDemoSecrets } from './secrets.mjs';

/**
 * An environment in which nothing of a developer's own product is left: neither its ports, nor its
 * data, nor its secrets.
 * @param {{ root: string, shell: NodeJS.ProcessEnv, dataDirectory: string }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function createTestEnvironment({ root, shell, dataDirectory }) {
  const kept = Object.entries(shell).filter(([name]) => !listProductVariables(root).has(name));
  const env = {
    ...Object.fromEntries(kept),
    DATA_DIR: dataDirectory,
    TEST_DATA_DIR: dataDirectory,
    DUO_MODE: 'demo',
  };
  return addDemoSecrets(env, dataDirectory);
}

/**
 * The variables that `.env.example` explains, but for those that the scripts themselves read.
 * @param {string} root
 */
function listProductVariables(root) {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const names = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  const ofScripts = JSON.parse(readFileSync(join(root, 'scripts', 'variables.json'), 'utf8'));
  return new Set(names.filter((name) => !ofScripts.includes(name)));
}
