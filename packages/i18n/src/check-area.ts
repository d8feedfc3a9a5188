import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findMessageProblems, type Messages } from './message-problems.ts';

interface AreaToCheck {
  /** The folder with `<language>.json` for each language. */
  messagesFolder: string;
  /** The folder whose sources use the messages. It need not exist. */
  sourceFolder: string;
  /** The first one is the reference for the others. */
  languages: readonly string[];
}

const sourceFile = /\.(astro|mjs|tsx?)$/;
const notSource = /(^|[/\\])(node_modules|dist|\.next|\.astro)([/\\]|$)|\.test\.tsx?$/;

/** Reads an area's message files and sources, and tells each problem in a sentence; none when all is well. */
export async function checkArea(area: AreaToCheck): Promise<string[]> {
  const files = await Promise.all(
    area.languages.map(async (language): Promise<[string, Messages]> => {
      const text = await readFile(join(area.messagesFolder, `${language}.json`), 'utf8');
      return [language, JSON.parse(text) as Messages];
    }),
  );
  const sources = await readSources(area.sourceFolder);
  const reference = Object.keys(files[0]?.[1] ?? {});
  const unused = reference.filter((key) => !sources.some((source) => standsIn(source, key)));
  return [
    ...findMessageProblems(new Map(files)),
    ...unused.map((key) => `"${key}" is used nowhere in ${area.sourceFolder}.`),
  ];
}

function standsIn(source: string, key: string): boolean {
  return [`'${key}'`, `"${key}"`, `\`${key}\``].some((literal) => source.includes(literal));
}

async function readSources(folder: string): Promise<string[]> {
  const names = await listSourceFiles(folder);
  return Promise.all(names.map((name) => readFile(name, 'utf8')));
}

async function listSourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (notSource.test(path)) return [];
      if (entry.isDirectory()) return listSourceFiles(path);
      return sourceFile.test(path) ? [path] : [];
    }),
  );
  return found.flat();
}
