import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './lib/checks.mjs';
import { listChecks } from './lib/list-checks.mjs';
import { findNode24, useNode } from './lib/node-24.mjs';
import { createPhases } from './lib/phases.mjs';
import { createProcesses } from './lib/processes.mjs';
import { stopOnSignals } from './lib/stop-on-signals.mjs';
import { createTestEnvironment } from './lib/test-environment.mjs';

// `npm run check`: everything that can be said of the sources without running the product.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDirectory = mkdtempSync(join(tmpdir(), 'duo-check-'));
const processes = createProcesses();
stopOnSignals(processes, () => {});

try {
  const env = useNode(createTestEnvironment({ root, shell: process.env, dataDirectory }), {
    root,
    node: findNode24(root),
  });
  const phases = createPhases({
    output: process.stdout,
    logsDirectory: join(dataDirectory, 'logs'),
  });
  const { passed, failed } = await runChecks(listChecks(root), { root, env, phases, processes });
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await processes.stopAll();
  rmSync(dataDirectory, { recursive: true, force: true });
}
