import { drawFigure } from './figure.ts';
import { archPath, fieldPath } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { disc, fill, line } from './shapes.ts';

/** A door that stands open, light falling out, and somebody who waves one in. */
export function drawDoor(): string {
  const host = {
    head: { skin: skins.rose, hair: 'bob', hairColour: hairs.grey, mouth: 'laugh', eyes: 'closed' },
    arch: { x: 216, top: 164, radius: 46, floor: 286 },
    colour: palette.meet,
    collar: palette.blush,
    headScale: 0.72,
  } as const;
  return (
    fill(palette.leaf, fieldPath(12, 8, 376, 304, 110)) +
    fill(palette.sand, 'M130 286h172l34 26H96z') +
    fill(palette.sun, archPath({ x: 216, top: 44, radius: 86, floor: 286 })) +
    line(palette.meetDeep, 20, 'M254 216q26 4 24-50') +
    disc(host.head.skin.face, 278, 156, 13) +
    drawFigure(host) +
    fill(palette.coral, 'M130 286V130a86 86 0 0 1 24-59.6L72 44v268z') +
    disc(palette.sun, 86, 196, 7)
  );
}
