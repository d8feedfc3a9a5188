import { ask, HOST } from './asking.ts';
import type { Tools } from './machine.ts';
import { readOutput, startPinned } from './processes.ts';

export interface Throughput {
  readonly name: string;
  readonly nginxPerS: number;
  readonly cachePerS: number;
  /** Cache by nginx. */
  readonly ratio: number;
  readonly goal: number | null;
}

export interface ThroughputOptions {
  readonly tools: Tools;
  readonly readersCore: number;
  readonly nginxPort: number;
  readonly cachePort: number;
}

interface Case {
  readonly name: string;
  readonly acceptEncoding: string;
  readonly isConditional: boolean;
  readonly goal: number | null;
}

const CASES: readonly Case[] = [
  { name: 'hit, gzip', acceptEncoding: 'gzip', isConditional: false, goal: 0.38 },
  { name: 'hit, identity', acceptEncoding: 'identity', isConditional: false, goal: null },
  { name: '304', acceptEncoding: 'gzip', isConditional: true, goal: 0.3 },
];
const ROUNDS = 8;
const ROUND_S = 2;
const CONNECTIONS = 50;

/**
 * The same load on both by turns. The best round of each counts, since whatever else runs on the
 * machine can only slow a round down.
 */
export async function measureThroughput(options: ThroughputOptions): Promise<Throughput[]> {
  const results: Throughput[] = [];
  for (const oneCase of CASES) results.push(await measureCase(options, oneCase));
  return results;
}

async function measureCase(options: ThroughputOptions, oneCase: Case): Promise<Throughput> {
  const nginx = await prepareLoad(options, options.nginxPort, oneCase);
  const cache = await prepareLoad(options, options.cachePort, oneCase);
  if (!nginx.body.equals(cache.body)) throw new Error(`${oneCase.name}: the bytes differ.`);
  await cache.run();
  let nginxPerS = 0;
  let cachePerS = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    nginxPerS = Math.max(nginxPerS, await nginx.run());
    cachePerS = Math.max(cachePerS, await cache.run());
  }
  const { name, goal } = oneCase;
  return { name, nginxPerS, cachePerS, ratio: cachePerS / nginxPerS, goal };
}

async function prepareLoad(options: ThroughputOptions, port: number, oneCase: Case) {
  const headers: Record<string, string> = { 'accept-encoding': oneCase.acceptEncoding };
  const { headers: received } = await ask(port, { path: '/page', headers });
  if (oneCase.isConditional) headers['if-none-match'] = received.etag ?? '';
  const { status, body } = await ask(port, { path: '/page', headers });
  const expected = oneCase.isConditional ? 304 : 200;
  if (status !== expected) throw new Error(`${oneCase.name}: ${status} instead of ${expected}.`);
  return { body, run: () => runWrk(options, port, headers) };
}

async function runWrk(
  { tools, readersCore }: ThroughputOptions,
  port: number,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  // Spelled in another way, wrk would send a Host of its own beside it.
  const sent = Object.entries({ Host: HOST, ...headers });
  const flags = sent.flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const load = ['-t1', `-c${CONNECTIONS}`, `-d${ROUND_S}s`, ...flags];
  const command = [tools.wrk, ...load, `http://127.0.0.1:${port}/page`];
  const output = await readOutput(startPinned(tools.taskset, readersCore, command));
  const perS = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (perS === undefined || /Non-2xx/.test(output)) throw new Error(`wrk: ${output}`);
  return Number(perS);
}
