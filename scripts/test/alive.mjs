import { readFileSync } from 'node:fs';

/**
 * Whether the process runs; one that ended, but whose parent has not asked how, does not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    const [, state] = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state !== 'Z';
  } catch {
    return false;
  }
}
