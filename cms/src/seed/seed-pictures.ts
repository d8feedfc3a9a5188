import { drawScene } from '@duo/ui/drawings/scenes';
import sharp from 'sharp';
import type { PictureContent } from './content/types.ts';
import { type Maker, upload } from './factories.ts';

const pictureWidth = 1600;

/** Draws a picture, uploads it under its key, and publishes it in every language. */
export async function seedPicture(
  maker: Maker,
  key: string,
  { drawing, alternativeText }: PictureContent,
): Promise<number | string> {
  const data = await sharp(Buffer.from(drawScene(drawing)), { density: 300 })
    .resize({ width: pictureWidth })
    .flatten({ background: '#f6ead6' })
    .png({ palette: true })
    .toBuffer();
  return upload(maker, { name: `${key}.png`, data, mimetype: 'image/png' }, alternativeText);
}
