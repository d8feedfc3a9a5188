const oneKeystrokeMs = 1000;

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
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, stop);
  process.once('exit', processes.killAll);
}
