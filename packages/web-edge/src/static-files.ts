import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers when the path is a file of the build, and says whether it did. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

const oneYearS = 31_536_000;

/**
 * Serves the built files of a directory, known by name at the start, in
 * their compressed forms where the build made some. Names in `_astro` have a hash, and so never change.
 */
export function createStaticFiles(directory: string): StaticFiles {
  const serve = sirv(directory, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const immutable = path.startsWith('/_astro/');
      response.setHeader(
        'cache-control',
        immutable ? `public, max-age=${oneYearS}, immutable` : 'public, max-age=3600',
      );
    },
  });
  return (request, response) => {
    let missed = false;
    serve(request, response, () => {
      missed = true;
    });
    return !missed;
  };
}
