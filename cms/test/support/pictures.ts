import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A plain picture as a file's bytes. */
export async function makePicture(
  width = 600,
  height = 400,
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<Buffer<ArrayBuffer>> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#c26a3d' } });
  return (await picture[format]().toBuffer()) as Buffer<ArrayBuffer>;
}

/** What the admin's form for a picture sends. */
export function pictureForm(
  data: Buffer<ArrayBuffer>,
  fields: object = { alternativeText: 'Deux personnes' },
  { name = 'duo.png', type = 'image/png' } = {},
): FormData {
  const form = new FormData();
  form.append('file', new Blob([data], { type }), name);
  form.append('_payload', JSON.stringify(fields));
  return form;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of a few bytes that says it has `side` x `side` pixels. */
export function makeBomb(side: number): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = pngChunk('IDAT', deflateSync(Buffer.alloc(10_000)));
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pixels,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
