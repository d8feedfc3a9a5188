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
