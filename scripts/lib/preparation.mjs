import { installDependencies } from './install.mjs';
import { findNode24, useNode } from './node-24.mjs';
import { addDemoSecrets } from './secrets.mjs';

/**
 * @typedef {{
 *   root: string, isDev: boolean, settings: import('./settings.mjs').Settings,
 *   phases: import('./phases.mjs').Phases, processes: import('./processes.mjs').Processes,
 * }} Preparation
 */

/**
 * Everything that comes before the parts: dependencies, Node 24, secrets, a look at the settings,
 * and the build beside the database.
 * @param {Preparation} preparation
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for the parts
 */
export async function prepareProduct(preparation) {
  const { root, isDev, settings, phases, processes } = preparation;
  await phases.run({ name: 'install', title: 'Dependencies' }, (collect) =>
    installDependencies({ root, env: settings.env, processes, collect }),
  );
  const withNode = useNode(settings.env, { root, node: findNode24(root) });
  const isDemo = settings.mode === 'demo';
  const env = isDemo ? addDemoSecrets(withNode, settings.dataDirectory) : withNode;
  await checkSettings(preparation, env);
  const build = isDev ? undefined : buildParts(preparation, env);
  await Promise.all([build, prepareDatabase(preparation, env)]);
  return env;
}

/**
 * Builds what changed since the last build.
 * @param {Pick<Preparation, 'root' | 'phases' | 'processes'>} preparation
 * @param {NodeJS.ProcessEnv} env
 */
export function buildParts({ root, phases, processes }, env) {
  return phases.run({ name: 'build', title: 'Build' }, async (collect) => {
    /** @type {string[]} */
    const printed = [];
    const onOutput = (/** @type {string} */ text) => {
      printed.push(text);
      collect(text);
    };
    const command = ['turbo', 'run', 'build', '--cache=local:rw', '--output-logs=new-only'];
    await processes.run({ command, cwd: root, env, onOutput });
    return printed.join('').includes('FULL TURBO') ? 'unchanged' : '';
  });
}

/**
 * Asks every part's configuration at once, before anything slow.
 * @param {Preparation} preparation
 * @param {NodeJS.ProcessEnv} env
 */
async function checkSettings({ root, phases, processes }, env) {
  /** @type {string[]} */
  const printed = [];
  await phases.run({ name: 'settings', title: 'Settings' }, (collect) =>
    processes.run({
      command: ['node', 'packages/config/src/check.command.ts'],
      cwd: root,
      env,
      onOutput: (text) => {
        printed.push(text);
        collect(text);
      },
    }),
  );
  const warnings = printed.join('').trimEnd();
  if (warnings) phases.say(warnings);
}

/**
 * Brings the database up to date; a demo's is filled as well when it is empty.
 * @param {Preparation} preparation
 * @param {NodeJS.ProcessEnv} env
 */
async function prepareDatabase({ root, settings, phases, processes }, env) {
  const isDemo = settings.mode === 'demo';
  const script = isDemo ? 'cms/src/seed/seed.command.ts' : 'cms/src/migrate.command.ts';
  const title = isDemo ? 'Database and content' : 'Database';
  await phases.run({ name: 'database', title }, (collect) =>
    processes.run({ command: ['node', script], cwd: root, env, onOutput: collect }),
  );
}
