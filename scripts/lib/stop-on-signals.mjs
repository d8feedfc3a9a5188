const oneKeystrokeMs = 1000;
const lookAtParentMs = 500;

/**
 * Stops everything when the person or the system asks for it. Asking once more stops by force; a
 * single Ctrl-C arrives twice, from the terminal and from npm, so the second must come later.
 * @param {import('./processes.mjs').Processes} processes
 * @param {() => void} onStop
 */
export function stopOnSignals(processes, onStop) {
  /** @type {number | undefined} */
  let askedMs;
  const stop = () => {
    if (askedMs !== undefined && performance.now() - askedMs < oneKeystrokeMs) return;
    if (askedMs !== undefined) return processes.killAll();
    askedMs = performance.now();
    onStop();
    processes.stopAll();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, stop);
  }
  process.once('exit', processes.killAll);
  const isRunByNpm = 'npm_lifecycle_event' in process.env;
  if (isRunByNpm) watchParent(stop);
}

/**
 * npm runs its scripts through a shell. A SIGTERM for npm ends that shell, which tells nobody; that
 * the parent is another one is all that can be seen of it.
 * @param {() => void} onOrphaned
 */
function watchParent(onOrphaned) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onOrphaned();
  }, lookAtParentMs);
  watch.unref();
}
