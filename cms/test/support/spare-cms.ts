import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';

/** A CMS in a process of its own that has loaded everything, and not opened the database yet. */
export interface Spare {
  process: ChildProcess;
  lines: Interface;
}

/** What a process says next. @throws Error when it ends instead. */
async function hear({ process: child, lines }: Spare): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('A CMS ended by itself.');
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return line;
}

/**
 * CMS processes to be killed, one after the other on the same data.
 *
 * @param script which with a count makes as many rows, says what it made as JSON and ends, and without one loads,
 * waits for a line, says where it listens, and runs.
 */
export async function keepSpares(script: string) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-killed-'));
  const children = new Set<ChildProcess>();
  // Most of a start is compiling what was compiled before.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(dataDirectory, 'compiled') };

  function run(...args: string[]): Spare {
    const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
    const child = spawn(process.execPath, [script, dataDirectory, ...args], { stdio, env });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return { process: child, lines: createInterface({ input: child.stdout }) };
  }

  return {
    dataDirectory,
    async prepare<Prepared>(count: number): Promise<Prepared[]> {
      return JSON.parse(await hear(run(String(count))));
    },
    /** Loads a CMS, which is worth its time before it is needed. */
    load(): Promise<Spare> {
      const spare = run();
      const loaded = hear(spare).then(() => spare);
      // Whoever waits for it hears of it; nobody does once the test has ended.
      loaded.catch(() => undefined);
      return loaded;
    },
    /** Opens the database. @returns where it listens. */
    open(spare: Spare): Promise<string> {
      spare.process.stdin?.write('open\n');
      return hear(spare);
    },
    async kill({ process: child }: Spare): Promise<void> {
      child.kill('SIGKILL');
      if (child.signalCode === null) await once(child, 'exit');
    },
    async remove(): Promise<void> {
      for (const child of children) child.kill('SIGKILL');
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
