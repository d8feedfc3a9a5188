import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { chooseCores, describeMachine, findTools } from './machine.ts';
import { startNginx } from './nginx.ts';
import { readFirstLine, startPinned, stop } from './processes.ts';
import { measurePublishing } from './publishing.ts';
import { listMisses, updateReport, writeSection } from './report.ts';
import { writeSamplePage } from './sample-page.ts';
import { measureThroughput } from './throughput.ts';

const REPORT = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const SITE = fileURLToPath(new URL('site-process.ts', import.meta.url));

async function run(): Promise<void> {
  const tools = findTools();
  const [serverCore, readersCore] = chooseCores();
  const machine = describeMachine();
  const key = randomUUID();
  const site = startPinned(tools.taskset, serverCore, [process.execPath, SITE, key]);
  const nginx = await startNginx(tools, serverCore, writeSamplePage('/page'));
  try {
    const cachePort = Number(await readFirstLine(site));
    const ports = { nginxPort: nginx.port, cachePort };
    const throughput = await measureThroughput({ tools, readersCore, ...ports });
    const publishing = await measurePublishing(cachePort, key);
    const section = writeSection(machine, throughput, publishing);
    updateReport(REPORT, section);
    process.stdout.write(section);
    const misses = listMisses(throughput, publishing);
    if (misses.length > 0) throw new Error(`Goals missed: ${misses.join('; ')}`);
  } finally {
    await Promise.all([stop(site), nginx.stop()]);
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
