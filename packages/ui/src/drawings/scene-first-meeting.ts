import { drawFigure } from './figure.ts';
import { fieldPath } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { fill, line, place } from './shapes.ts';

const cup =
  line(palette.paper, 4, 'M11-14h3a6 6 0 0 1 0 12h-4') +
  fill(palette.paper, 'M-12-18h24v8a10 10 0 0 1-10 10h-4a10 10 0 0 1-10-10z');

/** Two people of different ages at a small table, a cup before each. */
export function drawFirstMeeting(): string {
  const young = {
    head: { skin: skins.sand, hair: 'scarf', hairColour: palette.meet, mouth: 'smile' },
    arch: { x: 124, top: 150, radius: 66, floor: 312 },
    colour: palette.coral,
    lean: 5,
  } as const;
  const old = {
    head: {
      skin: skins.ebony,
      hair: 'flat',
      hairColour: hairs.white,
      mouth: 'smile',
      eyes: 'closed',
      beard: 'moustache',
    },
    arch: { x: 280, top: 138, radius: 72, floor: 312 },
    colour: palette.night,
    collar: palette.sun,
    lean: -5,
  } as const;
  return (
    fill(palette.mint, fieldPath(12, 20, 376, 292, 110)) +
    drawFigure(young) +
    drawFigure(old) +
    fill(palette.sun, 'M90 256h220q0 22-40 22h-140q-40 0-40-22z') +
    fill(palette.sunDeep, 'M190 278h20v34h-20z') +
    place(cup, { x: 160, y: 256 }) +
    place(cup, { x: 236, y: 256 })
  );
}
