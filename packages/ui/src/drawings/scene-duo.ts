import { drawPair } from './figure.ts';
import { dropPath } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { fill } from './shapes.ts';

/** A young person and an older one, shoulder to shoulder, darker where they overlap. */
export function drawDuo(): string {
  const young = {
    head: { skin: skins.umber, hair: 'curls', hairColour: hairs.black, mouth: 'laugh' },
    arch: { x: 142, top: 168, radius: 72, floor: 312 },
    colour: palette.coral,
    collar: palette.sun,
    lean: 4,
  } as const;
  const old = {
    head: {
      skin: skins.rose,
      hair: 'bob',
      hairColour: hairs.grey,
      mouth: 'smile',
      glasses: palette.ink,
    },
    arch: { x: 250, top: 130, radius: 80, floor: 312 },
    colour: palette.leaf,
    collar: palette.mint,
    lean: -4,
  } as const;
  return (
    fill(palette.sand, dropPath({ x: 200, y: 160, radius: 152 })) +
    drawPair(young, old, palette.meetDeep)
  );
}
