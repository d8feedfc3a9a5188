import { overlapCircles } from './overlap.ts';
import { palette, type Skin } from './palette.ts';
import { fill, line, short } from './shapes.ts';

export interface Body {
  clothes: 'cardigan' | 'crew' | 'lapels' | 'shirt' | 'stripes' | 'turtleneck';
  colour: string;
  /** The colour where the body meets the shape behind it. */
  deep: string;
  /** Collar, lining or stripes. */
  accent: string;
}

/** The body's arch is the upper half of this circle; the origin is the foot of the neck. */
const arch = { x: 0, y: 72, radius: 72 };

/** What stands behind the head, seen from the foot of the neck: where the body meets it, it is darker. */
export const shapeBehind = { x: 0, y: -26, radius: 78 };

/** A bust around the foot of its neck: an arch 144 wide, 78 down to the edge of the picture. */
export function drawBust(body: Body, skin: Skin): string {
  const shoulders =
    fill(body.colour, 'M-72 78v-6a72 72 0 0 1 144 0v6z') +
    fill(body.deep, overlapCircles(arch, shapeBehind));
  const neck = fill(skin.neck, 'M-14-18h28v20a14 14 0 0 1-28 0z');
  return clothes[body.clothes](shoulders, neck, body.accent);
}

const clothes: Record<
  Body['clothes'],
  (shoulders: string, neck: string, accent: string) => string
> = {
  crew: (shoulders, neck, accent) => shoulders + fill(accent, 'M-21 3a21 19 0 0 0 42 0z') + neck,
  turtleneck: (shoulders, neck, accent) =>
    neck + shoulders + fill(accent, 'M-20 9v-9a9 9 0 0 1 9-9h22a9 9 0 0 1 9 9v9q-20 9-40 0z'),
  shirt: (shoulders, neck, accent) =>
    shoulders +
    neck +
    fill(accent, 'M-15-5L0 20l-15 15l-11-31zM15-5L0 20l15 15l11-31z') +
    line(accent, 2.5, 'M0 26v56'),
  cardigan: (shoulders, neck, accent) =>
    shoulders + fill(accent, 'M-22 3a72 72 0 0 1 44 0L0 80z') + neck,
  lapels: (shoulders, neck, accent) =>
    shoulders +
    fill(palette.paper, 'M-20 3a72 72 0 0 1 40 0L0 62z') +
    neck +
    fill(accent, 'M-20 2L0 62v16L-34 42l8-6l-10-6zM20 2L0 62v16l34-36l-8-6l10-6z'),
  stripes: (shoulders, neck, accent) =>
    shoulders + fill(accent, [22, 42, 62].map(stripe).join('')) + neck,
};

function stripe(top: number): string {
  const [above, below] = [top, top + 8].map((y) => short(Math.sqrt(72 ** 2 - (72 - y) ** 2)));
  return `M-${above} ${top}H${above}L${below} ${top + 8}H-${below}z`;
}
