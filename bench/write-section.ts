import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../docs/benchmarks.md');

/** Replaces a benchmark's section in docs/benchmarks.md, with the machine and the day above it. */
export async function writeSection(name: string, title: string, lines: string[]): Promise<void> {
  const [begin, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
  const section = [begin, `## ${title}`, '', `${day}, ${machine}.`, '', ...lines, end].join('\n');
  const text = await readFile(file, 'utf8').catch(() => '# Benchmarks\n');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  const next =
    from < 0 || to < 0
      ? `${text.trimEnd()}\n\n${section}\n`
      : text.slice(0, from) + section + text.slice(to + end.length);
  await writeFile(file, next);
}
