import { drawFigure } from './figure.ts';
import { dropPath, overlapCircles } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { disc, fill, line, place } from './shapes.ts';

/** Somebody on the telephone, and two words that meet above. */
export function drawPhone(): string {
  const caller = {
    head: { skin: skins.sand, hair: 'bob', hairColour: hairs.brown, mouth: 'laugh' },
    arch: { x: 176, top: 168, radius: 84, floor: 312 },
    colour: palette.meet,
    collar: palette.blush,
    lean: 4,
  } as const;
  const said = { x: 304, y: 52, radius: 32 };
  const heard = { x: 340, y: 52, radius: 32 };
  return (
    fill(palette.sun, dropPath({ x: 180, y: 160, radius: 152 })) +
    drawFigure(caller) +
    line(palette.meetDeep, 34, 'M238 292q34-26 6-104') +
    place(
      fill(
        palette.night,
        'M-11-34a8 8 0 0 1 8-8h6a8 8 0 0 1 8 8v60a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8z',
      ),
      { x: 226, y: 148, turn: 10 },
    ) +
    disc(caller.head.skin.face, 238, 168, 18) +
    disc(palette.coral, said.x, said.y, said.radius) +
    fill(palette.leaf, dropPath(heard)) +
    fill(palette.meetDeep, overlapCircles(said, heard))
  );
}
