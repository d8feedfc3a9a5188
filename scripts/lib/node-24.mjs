import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

const neededMajor = 24;

/**
 * The Node that runs the parts: the one that npm brought, else the running one.
 * @param {string} root
 * @param {{ execPath: string, version: string }} [running]
 * @returns {string} the path of its program
 * @throws Refusal when neither is new enough
 */
export function findNode24(
  root,
  running = { execPath: process.execPath, version: process.version },
) {
  const brought = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(brought) && readMajor(askVersion(brought)) >= neededMajor) return brought;
  if (readMajor(running.version) >= neededMajor) return running.execPath;
  throw new Refusal(
    `Node ${neededMajor} is needed; this is ${running.version}, and npm has none for ${process.platform}-${process.arch}. Install Node ${neededMajor} from https://nodejs.org and start again.`,
  );
}

const withoutTelemetry = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * The environment in which `node` means the given one, the tools of the workspace are found, and
 * none of them reports home.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ root: string, node: string }} options
 */
export function useNode(env, { root, node }) {
  const folders = [dirname(node), join(root, 'node_modules', '.bin'), env.PATH ?? ''];
  return { ...env, ...withoutTelemetry, PATH: folders.join(delimiter) };
}

/** @param {string} program */
function askVersion(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    // Made for another system; the running Node may still do.
    return 'v0';
  }
}

/** @param {string} version as in v24.21.0 */
function readMajor(version) {
  return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}
