import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

interface PartOptions {
  name: string;
  folder: string;
  command: string[];
  env: NodeJS.ProcessEnv;
  /** Answers 200 once the part can do its work. */
  readyUrl: string;
  logFile: string;
}

const readyTimeoutMs = 60_000;

/** A process of the product that a journey may stop, kill and start again. */
export interface Part {
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Describes a part; nothing runs before it is started. */
export function describePart(options: PartOptions): Part {
  const { name, folder, command, env, readyUrl, logFile } = options;
  let child: ChildProcess | undefined;

  const isReady = async () => {
    const response = await fetch(readyUrl).catch(() => undefined);
    return response?.ok ?? false;
  };

  const waitUntilReady = async (process: ChildProcess) => {
    const deadline = Date.now() + readyTimeoutMs;
    while (!(await isReady())) {
      if (process.exitCode !== null) throw new Error(`The ${name} ended; its log: ${logFile}`);
      if (Date.now() > deadline) throw new Error(`The ${name} is not ready; its log: ${logFile}`);
      await wait(100);
    }
  };

  return {
    start: async () => {
      const [program = '', ...parameters] = command;
      child = spawn(program, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      const log = createWriteStream(logFile, { flags: 'a' });
      child.stdout?.pipe(log);
      child.stderr?.pipe(log);
      await waitUntilReady(child);
    },
    stop: async (signal = 'SIGTERM') => {
      const running = child;
      child = undefined;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill(signal);
      await ended;
    },
  };
}
