import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';

const report = path.resolve(import.meta.dirname, '../../docs/benchmarks.md');

/** Puts a benchmark's lines between its markers in docs/benchmarks.md, under the day and the machine. */
export async function writeSection(name: string, title: string, lines: string[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  const [begin, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const section = [begin, `## ${title}`, '', `${day}, ${machine}.`, '', ...lines, end].join('\n');
  const text = await readFile(report, 'utf8');
  const known = new RegExp(`${begin}[^]*${end}`);
  const next = known.test(text)
    ? text.replace(known, () => section)
    : `${text.trimEnd()}\n\n${section}\n`;
  await writeFile(report, next);
}
