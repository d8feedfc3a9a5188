import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PageContent } from './page.ts';
import { decodePageFile, encodePageFile } from './snapshot-file.ts';

/**
 * Where the last good version of each page outlives the process. Calls are synchronous: a removal
 * is done when it returns, which a withdrawn consent needs, and no save can land after it.
 */
export interface SnapshotStore {
  /** All that can be read, oldest first; the unreadable is removed. */
  load(): Iterable<PageContent>;
  save(content: PageContent): void;
  /** Throws when the bytes stay. */
  remove(key: string): void;
  /** Content version up to which purges were applied to these pages; null if unknown. */
  readVersion(): number | null;
  writeVersion(version: number | null): void;
}

const PAGE_FILE = /^[0-9a-f]{64}\.page$/;
const OWN_FILE = /\.(?:page|tmp)$/;
const VERSION_FILE = 'content-version';

/**
 * A snapshot in a directory of its own, which is created, readable by its owner only. Each page is
 * a file named by the hash of its key, written beside and renamed, so that a crash leaves the old
 * or the new one. Damaged files, of this or any other cause, fail their checksum and are removed.
 */
export function createDiskSnapshot(directory: string): SnapshotStore {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const versionPath = join(directory, VERSION_FILE);
  return {
    load: () => loadPages(directory),
    save: (content) => replaceFile(pagePath(directory, content.key), encodePageFile(content)),
    remove: (key) => rmSync(pagePath(directory, key), { force: true }),
    readVersion: () => readVersionFile(versionPath),
    writeVersion: (version) => {
      if (version === null) rmSync(versionPath, { force: true });
      else replaceFile(versionPath, Buffer.from(`${version}\n`));
    },
  };
}

function pagePath(directory: string, key: string): string {
  return join(directory, `${hash('sha256', key, 'hex')}.page`);
}

function replaceFile(path: string, bytes: Buffer): void {
  const temporary = `${path}.tmp`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function* loadPages(directory: string): Iterable<PageContent> {
  const files = readdirSync(directory).filter((name) => OWN_FILE.test(name));
  const dated = files.map((name) => ({ name, writtenAtMs: writtenAtMs(join(directory, name)) }));
  for (const { name } of dated.sort((a, b) => a.writtenAtMs - b.writtenAtMs)) {
    const path = join(directory, name);
    const content = PAGE_FILE.test(name) ? readPage(path) : null;
    if (content && pagePath(directory, content.key) === path) yield content;
    else rmSync(path, { force: true, recursive: true });
  }
}

function writtenAtMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function readPage(path: string): PageContent | null {
  try {
    return decodePageFile(readFileSync(path));
  } catch {
    return null;
  }
}

function readVersionFile(path: string): number | null {
  try {
    const version = Number(readFileSync(path, 'utf8').trim() || Number.NaN);
    return Number.isSafeInteger(version) ? version : null;
  } catch {
    return null;
  }
}
