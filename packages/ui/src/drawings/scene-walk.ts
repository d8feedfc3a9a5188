import { drawPair } from './figure.ts';
import { dropPath, fieldPath } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { disc, fill, line, place } from './shapes.ts';

/** Two people on a walk between trees; the trees are drops on end. */
export function drawWalk(): string {
  const old = {
    head: { skin: skins.rose, hair: 'bald', hairColour: hairs.grey, mouth: 'smile', beard: 'full' },
    arch: { x: 162, top: 116, radius: 48, floor: 246 },
    colour: palette.night,
    collar: palette.sky,
    headScale: 0.74,
    lean: 5,
  } as const;
  const young = {
    head: { skin: skins.umber, hair: 'braids', hairColour: hairs.black, mouth: 'laugh' },
    arch: { x: 236, top: 134, radius: 46, floor: 246 },
    colour: palette.coral,
    collar: palette.sun,
    headScale: 0.72,
    lean: -5,
  } as const;
  return (
    fill(palette.sky, fieldPath(12, 8, 376, 304, 110)) +
    disc(palette.sun, 84, 88, 26) +
    tree(330, 130, 36, palette.leaf) +
    tree(72, 186, 24, palette.leafDeep) +
    fill(palette.mint, 'M12 222q180-34 376-14a110 104 0 0 1-110 104h-156a110 90 0 0 1-110-90z') +
    line(palette.ink, 17, 'M146 246l-12 46h-8M178 246l16 46h9') +
    line(palette.meet, 17, 'M222 246l-10 46h-8M252 246l16 46h9') +
    drawPair(old, young, palette.meetDeep)
  );
}

function tree(x: number, y: number, radius: number, colour: string): string {
  return (
    line(palette.meetDeep, 6, `M${x} ${y}v${radius * 2.5}`) +
    place(fill(colour, dropPath({ x: 0, y: 0, radius })), { x, y, turn: -45 })
  );
}
