import { drawFigure } from './figure.ts';
import { archPath, fieldPath, overlapArches, overlapCircles } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { disc, fill, line } from './shapes.ts';

const listeners = [
  { x: 132, top: 232, radius: 52, floor: 312 },
  { x: 218, top: 240, radius: 52, floor: 312 },
  { x: 304, top: 232, radius: 52, floor: 312 },
] as const;

/** A trainer at a board, and three future mentors seen from behind. */
export function drawTraining(): string {
  const trainer = {
    head: { skin: skins.bronze, hair: 'bun', hairColour: hairs.black, mouth: 'laugh' },
    arch: { x: 98, top: 128, radius: 46, floor: 312 },
    colour: palette.meet,
    collar: palette.blush,
    headScale: 0.66,
  } as const;
  return (
    fill(palette.blush, fieldPath(12, 12, 376, 300, 110)) +
    board() +
    line(palette.meetDeep, 18, 'M128 166q22 6 44-30') +
    disc(trainer.head.skin.face, 173, 132, 10) +
    drawFigure(trainer) +
    audience()
  );
}

function board(): string {
  const one = { x: 244, y: 104, radius: 34 };
  const other = { x: 284, y: 104, radius: 34 };
  return (
    fill(palette.paper, fieldPath(186, 46, 170, 150, 12)) +
    disc(palette.coral, one.x, one.y, one.radius) +
    disc(palette.leaf, other.x, other.y, other.radius) +
    fill(palette.meetDeep, overlapCircles(one, other)) +
    line(palette.ink, 5, 'M222 160h84M222 176h52')
  );
}

function audience(): string {
  const [left, middle, right] = listeners;
  return (
    fill(palette.leaf, archPath(left)) +
    fill(palette.night, archPath(right)) +
    fill(palette.sun, archPath(middle)) +
    fill(palette.leafDeep, overlapArches(left, middle)) +
    fill(palette.nightDeep, overlapArches(middle, right)) +
    fill(hairs.grey, 'M104 246v-34a28 28 0 0 1 56 0v34q-28 12-56 0z') +
    disc(skins.ebony.neck, 190, 216, 7) +
    disc(skins.ebony.neck, 246, 216, 7) +
    fill(skins.ebony.face, 'M191 208a27 27 0 0 1 54 0v14a27 27 0 0 1-54 0z') +
    fill(hairs.white, 'M191 214v4a27 27 0 0 0 54 0v-4q-27 14-54 0z') +
    fill(hairs.auburn, 'M277 206a27 27 0 0 1 54 0v12a27 27 0 0 1-54 0z') +
    disc(hairs.auburn, 304, 172, 14)
  );
}
