import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends what left its process group (build tools and browsers do), found by the mark that every
 * process of this run has inherited in its environment. Linux alone shows it.
 * @param {string} mark
 * @returns {number} how many there were
 */
export function killStrays(mark) {
  if (process.platform !== 'linux') return 0;
  const strays = listProcessIds().filter((pid) => readEnvironmentOf(pid).includes(mark));
  for (const pid of strays) kill(pid);
  return strays.length;
}

function listProcessIds() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** @param {number} pid */
function readEnvironmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    // It has ended meanwhile, or belongs to another user.
    return '';
  }
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
