import { dropPath, overlapCircles } from './overlap.ts';
import { palette } from './palette.ts';
import { disc, fill, frame } from './shapes.ts';

const circle = { x: 20, y: 20, radius: 20 };
const drop = { x: 41, y: 20, radius: 20 };

/**
 * The colours of the mark on each ground. Where the shapes meet is darker than both on either ground:
 * on the dark one near-black would look like a hole, so the drop is light and the place red.
 */
const grounds = {
  light: { circle: palette.coral, drop: palette.leaf, meet: '#3f1526' },
  dark: { circle: palette.coral, drop: '#5cc7b1', meet: palette.meetDeep },
};

/**
 * The mark: a circle and a drop that meet, 61 wide to 40 high. Decorative: the name stands beside it.
 * `scheme` follows light and dark by the `.mark` rules of base.css; the others are fixed.
 */
export function drawMark(ground: 'scheme' | 'light' | 'dark' = 'scheme'): string {
  const colours = grounds[ground === 'dark' ? 'dark' : 'light'];
  const shapes =
    disc(colours.circle, circle.x, circle.y, circle.radius) +
    fill(colours.drop, dropPath(drop)) +
    fill(colours.meet, overlapCircles(circle, drop));
  const svg = frame(61, 40, shapes);
  return ground === 'scheme' ? svg.replace('<svg', '<svg class="mark"') : svg;
}

/** The mark on a night ground, 64 square, for tabs and home screens: it holds on light and dark bars. */
export function drawIcon(): string {
  const { circle: one, drop: other, meet } = grounds.dark;
  const left = { x: 24, y: 32, radius: 17 };
  const right = { x: 40, y: 32, radius: 17 };
  return frame(
    64,
    64,
    `<rect width="64" height="64" rx="14" fill="${palette.night}"/>` +
      disc(one, left.x, left.y, left.radius) +
      fill(other, dropPath(right)) +
      fill(meet, overlapCircles(left, right)),
  );
}
