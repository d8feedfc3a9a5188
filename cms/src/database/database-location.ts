import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type DatabaseLocation =
  | { kind: 'sqlite'; filePath: string }
  | { kind: 'mongodb'; url: string };

const defaultFileName = 'cms.sqlite';

/**
 * Where the data is: the file `cms.sqlite` in `dataDirectory` when no URL is set, else what the URL
 * names. A relative `file:` path starts from the working directory.
 *
 * @throws Error naming the forms that are understood, never the URL itself (it may hold a password).
 */
export function readDatabaseLocation(
  databaseUrl: string | undefined,
  dataDirectory: string,
): DatabaseLocation {
  if (!databaseUrl) {
    return { kind: 'sqlite', filePath: path.resolve(dataDirectory, defaultFileName) };
  }
  if (/^mongodb(\+srv)?:\/\//.test(databaseUrl)) return { kind: 'mongodb', url: databaseUrl };
  if (databaseUrl.startsWith('file:')) {
    return { kind: 'sqlite', filePath: readFilePath(databaseUrl) };
  }
  throw new Error(
    'DATABASE_URL is of no supported kind. Leave it unset to keep the data in one SQLite file, or set it to ' +
      '"file:path/to/cms.sqlite", "mongodb://host/name?replicaSet=rs0" or "mongodb+srv://host/name".',
  );
}

function readFilePath(databaseUrl: string): string {
  try {
    if (/[?#]|:memory:|^file:$/.test(databaseUrl)) throw new Error('not a file');
    if (databaseUrl.startsWith('file:/')) return fileURLToPath(databaseUrl);
    return path.resolve(decodeURIComponent(databaseUrl.slice('file:'.length)));
  } catch {
    throw new Error(
      'DATABASE_URL must name a file on this machine, without host or parameters: "file:/absolute/path/cms.sqlite" or ' +
        '"file:relative/path/cms.sqlite". A database in memory cannot be used, since the readers and the writer are connections of their own.',
    );
  }
}
