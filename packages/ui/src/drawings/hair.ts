import { palette } from './palette.ts';
import { disc, fill } from './shapes.ts';

export type HairStyle =
  | 'bald'
  | 'bob'
  | 'braids'
  | 'bun'
  | 'curls'
  | 'flat'
  | 'parted'
  | 'scarf'
  | 'swept';

/** Behind the body, under the face, over the face. */
interface HairLayers {
  behind: string;
  under: string;
  over: string;
}

const none = { behind: '', under: '', over: '' };

/** The hair of a head around its own centre. */
export function drawHair(style: HairStyle, colour: string): HairLayers {
  return { ...none, ...styles[style](colour) };
}

const styles: Record<HairStyle, (colour: string) => Partial<HairLayers>> = {
  bald: (colour) => ({
    under: disc(colour, -31, -6, 9) + disc(colour, 31, -6, 9),
  }),
  bob: (colour) => ({
    behind: fill(colour, 'M-47 28V-6a47 47 0 0 1 94 0v34a12 12 0 0 1-12 12h-70a12 12 0 0 1-12-12z'),
    over: fill(colour, 'M-38 0a38 44 0 0 1 76 0q-22-4-30-22q-12 18-46 22z'),
  }),
  braids: (colour) => ({
    under: [-1, 1]
      .map(
        (side) =>
          [20, 37, 54, 71].map((y) => disc(colour, side * (38 + y / 14), y, 10)).join('') +
          disc(palette.sun, side * 44, 84, 6),
      )
      .join(''),
    over: fill(colour, 'M-39 14v-18a39 39 0 0 1 78 0v18q-5-26-39-40q-34 14-39 40z'),
  }),
  bun: (colour) => ({
    under: disc(colour, 0, -56, 18),
    over: fill(colour, 'M-38 6v-12a38 38 0 0 1 76 0v12q-2-18-16-28q-18 8-44 8q-14 6-16 20z'),
  }),
  curls: (colour) => ({
    under: disc(colour, 0, -14, 50),
    over: fill(
      colour,
      'M-36-14a36 36 0 0 1 72 0c-4-6-10-9-14-7-5-8-12-8-15-3-4-6-10-6-14 0-4-5-11-4-14 3-6-3-11 1-15 7z',
    ),
  }),
  flat: (colour) => ({
    over: fill(
      colour,
      'M-36 2v-18a30 30 0 0 1 30-30h12a30 30 0 0 1 30 30v18h-4q1-20-12-21h-40q-13 1-12 21z',
    ),
  }),
  parted: (colour) => ({
    over: fill(colour, 'M-38 2a38 46 0 1 1 76 0q-26-4-33-26q-10 22-43 26z'),
  }),
  scarf: (colour) => ({
    under: fill(colour, 'M-42-6a42 44 0 0 1 84 0c0 24-2 44 16 58q-56 30-116 0c18-14 16-34 16-58z'),
    over: fill(palette.meetDeep, 'M-28-6a28 28 0 0 1 56 0q-28-22-56 0z'),
  }),
  swept: (colour) => ({
    over: fill(
      colour,
      'M-37 2q-8-50 30-52q44-6 46 32q1 12-5 20q-2-18-12-26q-22 4-42-2q-14 8-17 28z',
    ),
  }),
};
