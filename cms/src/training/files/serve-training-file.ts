import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { TrainingFile } from './find-training-file.ts';

interface Range {
  start: number;
  /** The last byte. */
  end: number;
}

const rangeForm = /^bytes=(\d*)-(\d*)$/;

/** The one range that a request asks for: null for the whole, undefined for one that there is not. */
function readRange(header: string | null, size: number): Range | null | undefined {
  const [, from, to] = rangeForm.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}

function commonHeaders({ mimeType, isPreview }: TrainingFile): Record<string, string> {
  return {
    'content-type': mimeType,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': isPreview ? 'private, no-store' : 'private, max-age=86400, immutable',
  };
}

function answerText(file: Extract<TrainingFile, { text: string }>): Response {
  return new Response(file.text, { headers: commonHeaders(file) });
}

/**
 * The bytes of a lesson's file, or the range of them that is asked for: a player reads no more than it shows.
 * A page to print is saved and not run. 404 for a file that is not on the disk. Source: RFC 9110, 14.
 */
export async function serveTrainingFile(
  file: TrainingFile,
  rangeHeader: string | null,
): Promise<Response> {
  if ('text' in file) return answerText(file);
  const facts = await stat(file.path).catch(() => undefined);
  if (!facts) return new Response(null, { status: 404 });
  const headers = commonHeaders(file);
  if (file.mimeType === 'application/pdf') {
    headers['content-disposition'] = `attachment; filename="${path.basename(file.path)}"`;
  }
  const { size } = facts;
  const range = readRange(rangeHeader, size);
  if (range === undefined) {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const body = Readable.toWeb(createReadStream(file.path, { start, end })) as ReadableStream;
  headers['content-length'] = String(end - start + 1);
  if (range) headers['content-range'] = `bytes ${start}-${end}/${size}`;
  return new Response(body, { status: range ? 206 : 200, headers });
}
