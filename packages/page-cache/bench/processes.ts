import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that ends with the benchmark, however that ends. */
export function startPinned(
  taskset: string,
  core: number,
  command: readonly string[],
): ChildProcess {
  const child = spawn(taskset, ['-c', String(core), ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** All that it writes until it ends. Rejects when it fails. */
export async function readOutput(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  const output = Buffer.concat(chunks).toString();
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}: ${output}`);
  return output;
}

export async function readFirstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The process has no output to read.');
  const [chunk] = await once(child.stdout, 'data');
  return String(chunk).trim();
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
