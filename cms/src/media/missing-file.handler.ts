import { existsSync } from 'node:fs';
import path from 'node:path';
import type { UploadConfig } from 'payload';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Answers 404 for a file that is not there, where Payload answers 500; any other is Payload's. */
export function answerMissingFile(directory: string): Handler {
  return (_, { params: { filename } }) => {
    if (existsSync(path.join(directory, path.basename(filename)))) return undefined;
    return Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 });
  };
}
