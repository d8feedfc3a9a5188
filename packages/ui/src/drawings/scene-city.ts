import { fieldPath } from './overlap.ts';
import { palette } from './palette.ts';
import { disc, fill } from './shapes.ts';

const street = 312;
const stepWidth = 14;

interface House {
  x: number;
  eaves: number;
  width: number;
  stepHeight: number;
  colour: string;
  windows: string;
}

const houses = [
  { x: 40, eaves: 200, width: 98, stepHeight: 16, colour: palette.coral, windows: palette.paper },
  { x: 124, eaves: 226, width: 92, stepHeight: 14, colour: palette.sun, windows: palette.meet },
  { x: 202, eaves: 190, width: 98, stepHeight: 18, colour: palette.leaf, windows: palette.sun },
  { x: 286, eaves: 214, width: 92, stepHeight: 15, colour: palette.meet, windows: palette.blush },
] as const satisfies readonly House[];

/** A Belgian town: a belfry above stepped gables, darker where one house meets the next. */
export function drawCity(): string {
  const meetings = houses.slice(1).map((house, index) => meeting(houses[index] ?? house, house));
  return (
    fill(palette.sky, fieldPath(12, 8, 376, 304, 110)) +
    disc(palette.paper, 318, 92, 32) +
    belfry() +
    houses.map((house) => fill(house.colour, gable(house))).join('') +
    fill(palette.meetDeep, meetings.join('')) +
    houses.map((house) => fill(house.windows, openings(house))).join('')
  );
}

/** A house front whose gable goes up and down in three steps. */
function gable({ x, eaves, width, stepHeight }: House): string {
  const top = width - 6 * stepWidth;
  const up = `v-${stepHeight}h${stepWidth}`.repeat(3);
  const down = `h${stepWidth}v${stepHeight}`.repeat(3);
  return `M${x} ${street}V${eaves}${up}v-${stepHeight}h${top}v${stepHeight}${down}V${street}z`;
}

function meeting(left: House, right: House): string {
  const top = Math.max(left.eaves - left.stepHeight, right.eaves - right.stepHeight);
  return `M${right.x} ${street}V${top}H${left.x + left.width}V${street}z`;
}

/** Two tall windows and a door below, an attic window above. */
function openings({ x, eaves, width }: House): string {
  const middle = x + width / 2;
  const opening = (left: number, foot: number, height: number) =>
    `M${left} ${foot}v-${height}a9 9 0 0 1 18 0v${height}z`;
  return (
    opening(middle - 25, eaves + 40, 16) +
    opening(middle + 7, eaves + 40, 16) +
    opening(middle - 9, eaves - 8, 8) +
    opening(middle - 25, street, 22)
  );
}

function belfry(): string {
  return (
    fill(palette.night, 'M166 240V120h8V92h-5l31-72 31 72h-5v28h8v120z') +
    disc(palette.sun, 200, 112, 12) +
    fill(palette.sky, 'M182 176v-20a6 6 0 0 1 12 0v20zM206 176v-20a6 6 0 0 1 12 0v20z')
  );
}
