import { accessSync, constants, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Tools {
  readonly nginx: string;
  readonly wrk: string;
  readonly taskset: string;
}

/** Paths of the tools that are not from npm. Throws with the name of what is missing. */
export function findTools(): Tools {
  const tools = { nginx: findTool('nginx'), wrk: findTool('wrk'), taskset: findTool('taskset') };
  const missing = Object.entries(tools).filter(([, path]) => path === null);
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ');
    throw new Error(`Not found: ${names}. On Debian: apt-get install nginx-light wrk util-linux`);
  }
  return tools as Tools;
}

function findTool(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const paths = folders.map((folder) => join(folder, name));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Two cores: one for a server, one for its readers. Throws where there is only one. */
export function chooseCores(): readonly [server: number, readers: number] {
  const status = readFileSync('/proc/self/status', 'utf8');
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? '';
  const [readers, server] = list.split(',').flatMap(expandRange);
  if (readers === undefined || server === undefined) {
    throw new Error('Two cores are needed: one for the server, one for the load.');
  }
  return [server, readers];
}

function expandRange(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** The machine in a line, with what others ask of it at this moment. */
export function describeMachine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = loadavg()[0]?.toFixed(1);
  return `${model}, ${availableParallelism()} cores, Node ${process.version}, load ${load} before the start`;
}
