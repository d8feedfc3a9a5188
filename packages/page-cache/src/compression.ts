import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ContentCoding } from './content-coding.ts';

export type EncodedBodies = Readonly<Record<ContentCoding, Buffer | null>> & {
  readonly identity: Buffer;
};
export type CompressionEffort = 'stored' | 'passing';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest\+json)|[a-z]+\/[\w.-]+\+(?:json|xml)\b)/i;

// Brotli 11 takes seven times as long as 9 on a page of 40 KB (38 ms against 6) for 6 % fewer
// bytes, and the readers who wait for a render wait for it.
const QUALITY = {
  stored: { brotli: 9, gzip: 9 },
  passing: { brotli: 5, gzip: 6 },
} as const;

export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType);
}

/** The body alone, for pictures and what must not be compressed. */
export function keepIdentity(identity: Buffer): EncodedBodies {
  return { identity, gzip: null, br: null };
}

/** Compresses off the main thread; a coding that saves nothing is null. */
export async function encodeBody(
  identity: Buffer,
  effort: CompressionEffort,
): Promise<EncodedBodies> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort].brotli,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [zipped, brotli] = await Promise.all([
    compressGzip(identity, { level: QUALITY[effort].gzip }),
    compressBrotli(identity, { params }),
  ]);
  const keepIfSmaller = (body: Buffer) => (body.length < identity.length ? body : null);
  return { identity, gzip: keepIfSmaller(zipped), br: keepIfSmaller(brotli) };
}
