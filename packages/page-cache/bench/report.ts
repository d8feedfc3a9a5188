import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Publishing } from './publishing.ts';
import type { Throughput } from './throughput.ts';

const START = '<!-- page-cache:start -->';
const END = '<!-- page-cache:end -->';
const FRESH_P99_GOAL_MS = 250;

/** The figures as a section of Markdown. */
export function writeSection(
  machine: string,
  throughput: readonly Throughput[],
  publishing: Publishing,
): string {
  const date = new Date().toISOString().slice(0, 10);
  return `## Page cache

${date}, ${machine}. Written by \`npm run bench -w @duo/page-cache\`.

nginx and the cache serve the same bytes (a page of about 40 KB) on the same core by turns; wrk asks
from another core over 50 connections. Best of eight rounds each.

| answer | nginx, requests/s | cache, requests/s | ratio | goal |
|---|--:|--:|--:|--:|
${throughput.map(writeRow).join('\n')}

${publishing.readers} readers, each of whom asks again 10 ms after an answer (${publishing.answers} answers), ${publishing.publishes} publishes
through the purge endpoint, renders that take 10 ms and more:

| measure | figure | goal |
|---|--:|--:|
| purge acknowledged to first fresh answer, p50 | ${publishing.freshP50Ms.toFixed(0)} ms | |
| purge acknowledged to first fresh answer, p99 | ${publishing.freshP99Ms.toFixed(0)} ms | <= ${FRESH_P99_GOAL_MS} ms |
| stale answers after an acknowledged purge | ${publishing.staleAnswers} | 0 |
| renders for each purge and page, fewest to most | ${publishing.rendersMin} to ${publishing.rendersMax} | 1 |
`;
}

function writeRow({ name, nginxPerS, cachePerS, ratio, goal }: Throughput): string {
  const cells = [name, nginxPerS.toFixed(0), cachePerS.toFixed(0), ratio.toFixed(2)];
  return `| ${cells.join(' | ')} | ${goal === null ? '' : `>= ${goal.toFixed(2)}`} |`;
}

/** What missed its goal; empty when all is well. */
export function listMisses(throughput: readonly Throughput[], publishing: Publishing): string[] {
  const slow = throughput.filter(({ ratio, goal }) => goal !== null && ratio < goal);
  const misses = slow.map(({ name, ratio, goal }) => `${name}: ${ratio.toFixed(2)} < ${goal}`);
  if (publishing.freshP99Ms > FRESH_P99_GOAL_MS) misses.push('fresh too late');
  if (publishing.staleAnswers > 0) misses.push('stale answers after a purge');
  if (publishing.rendersMax !== 1 || publishing.rendersMin !== 1) misses.push('renders per purge');
  return misses;
}

/** Puts the section between its markers, leaving what other benchmarks wrote. */
export function updateReport(path: string, section: string): void {
  const marked = `${START}\n${section}${END}`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  const isMarked = start >= 0 && end > start;
  mkdirSync(dirname(path), { recursive: true });
  const updated = isMarked
    ? text.slice(0, start) + marked + text.slice(end + END.length)
    : `${text.trimEnd()}\n\n${marked}\n`;
  writeFileSync(path, updated);
}
