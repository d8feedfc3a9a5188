import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PublishedPage } from '@duo/domain/pages/published-page';
import { drawMark } from '@duo/ui/drawings/mark';
import { drawPerson } from '@duo/ui/drawings/people';
import { drawScene } from '@duo/ui/drawings/scenes';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';

const size = { width: 1200, height: 630 };
const colours = { ground: '#fdf8f0', ink: '#1c2433', soft: '#4a5468', foot: '#16324a' };
const fontPackage = '@fontsource/bricolage-grotesque/files/bricolage-grotesque';

/**
 * The picture that stands for a page where its link is shared (Open Graph): the mark, the page's title and a
 * drawing, as a PNG of 1200 by 630. A story shows the drawing that stands for its teller, never the portrait:
 * what others have copied can't be taken back.
 */
export async function drawSharePicture(page: PublishedPage): Promise<Buffer> {
  const svg = await satori(layOut(page) as Parameters<typeof satori>[0], {
    ...size,
    fonts: await readFonts(),
  });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

let fonts: Promise<SatoriOptions['fonts']> | undefined;

function readFonts(): Promise<SatoriOptions['fonts']> {
  fonts ??= Promise.all(
    ['latin', 'latin-ext'].map(async (subset) => ({
      name: 'Title',
      weight: 700 as const,
      data: await readFile(
        fileURLToPath(import.meta.resolve(`${fontPackage}-${subset}-700-normal.woff`)),
      ),
    })),
  );
  return fonts;
}

interface Node {
  type: string;
  props: Record<string, unknown>;
}

function element(style: Record<string, string | number>, children: unknown): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function picture(svg: string, width: number, height: number, radius = '0'): Node {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width, height, style: { borderRadius: radius } } };
}

function layOut(page: PublishedPage): Node {
  const title = titleOf(page);
  const brand = element({ alignItems: 'center', gap: 18, fontSize: 44 }, [
    picture(drawMark('light'), 92, 60),
    'duo',
  ]);
  const words = element(
    { fontSize: sizeOf(title), lineHeight: 1.08, letterSpacing: '-0.03em' },
    title,
  );
  const organisation = element(
    { fontSize: 28, color: colours.soft },
    page.frame.contact.organisation,
  );
  const column = { flexDirection: 'column', justifyContent: 'space-between', width: 580 } as const;
  const style = { flexGrow: 1, padding: '56px 64px', justifyContent: 'space-between' };
  return element(
    {
      ...size,
      flexDirection: 'column',
      fontFamily: 'Title',
      color: colours.ink,
      background: colours.ground,
    },
    [
      element({ ...style, alignItems: 'stretch' }, [
        element(column, [brand, words, organisation]),
        element({ alignItems: 'center' }, drawingOf(page)),
      ]),
      element({ height: 18, background: colours.foot }, ''),
    ],
  );
}

function titleOf(page: PublishedPage): string {
  const [first] = page.kind === 'page' ? page.blocks : [];
  return first?.type === 'hero' ? first.title : page.title;
}

function sizeOf(title: string): number {
  if (title.length <= 24) return 84;
  return title.length <= 48 ? 68 : 56;
}

function drawingOf(page: PublishedPage): Node {
  if (page.kind === 'story')
    return picture(drawPerson(page.story.drawing), 420, 420, '48px 48px 48px 0');
  if (page.kind === 'branch') return picture(drawScene('city'), 460, 368);
  const hero = page.blocks.find((block) => block.type === 'hero');
  return picture(drawScene(hero?.drawing ?? 'duo'), 460, 368);
}
