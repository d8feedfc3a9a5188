import { dropPath, overlapCircles } from '@duo/ui/drawings/overlap';
import { palette } from '@duo/ui/drawings/palette';
import type PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;

/** Where the two shapes of the mark meet, as on the light ground of the mark itself. */
const meet = '#3f1526';

interface Place {
  x: number;
  y: number;
  radius: number;
}

/** The circle and the drop of the mark, by the circle's centre and radius. */
function drawShapes(pdf: Pdf, { x, y, radius }: Place): void {
  const drop = { x: x + radius * 1.05, y, radius };
  pdf.circle(x, y, radius).fill(palette.coral);
  pdf.path(dropPath(drop)).fill(palette.leaf);
  pdf.path(overlapCircles({ x, y, radius }, drop)).fill(meet);
}

/** Draws what only adorns the page: readers of the text are not told of it. */
export function drawGround(pdf: Pdf): void {
  const { width, height } = pdf.page;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.rect(0, 0, width, height).fill(palette.paper);
  pdf.rect(0, height - bandHeight, width, bandHeight).fill(palette.sand);
  drawShapes(pdf, { x: width - 175, y: 168, radius: 112 });
  pdf.rect(left, 280, 56, 5).fill(palette.sun);
  drawShapes(pdf, { x: left + 12, y: height - bandHeight + 38, radius: 12 });
  pdf.endMarkedContent();
}

/** The left edge of all text. */
export const left = 64;
export const bandHeight = 158;
