import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { PageContent } from './page.ts';

const CHECKSUM_BYTES = 32;
// Raised whenever PageContent changes its shape: older files are then dropped, not misread.
const FORMAT = 1;

/** A checksum, then the page with its format number. */
export function encodePageFile(content: PageContent): Buffer {
  const payload = serialize({ format: FORMAT, content });
  return Buffer.concat([hash('sha256', payload, 'buffer'), payload]);
}

/** Null when the bytes are not a whole page file of this format. */
export function decodePageFile(bytes: Buffer): PageContent | null {
  const payload = bytes.subarray(CHECKSUM_BYTES);
  const checksum = bytes.subarray(0, CHECKSUM_BYTES);
  if (!hash('sha256', payload, 'buffer').equals(checksum)) return null;
  const file: { format: number; content: PageContent } = deserialize(payload);
  return file.format === FORMAT ? withOwnBuffers(file.content) : null;
}

// Deserialised buffers are views that would keep the whole file's bytes alive beside each body.
function withOwnBuffers(content: PageContent): PageContent {
  const { identity, gzip, br } = content.bodies;
  const copy = (body: Buffer | null) => body && Buffer.from(body);
  return {
    ...content,
    bodies: { identity: Buffer.from(identity), gzip: copy(gzip), br: copy(br) },
  };
}
