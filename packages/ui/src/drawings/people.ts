import type { PersonDrawing } from '@duo/domain/testimonials/testimonial';
import { type Body, drawBust, shapeBehind } from './body.ts';
import { drawHead, type Head } from './head.ts';
import { dropPath } from './overlap.ts';
import { hairs, palette, skins } from './palette.ts';
import { fill, frame, place } from './shapes.ts';

interface Person {
  head: Head;
  body: Body;
  ground: string;
  /** The drop behind the person. */
  drop: string;
}

const people: Record<PersonDrawing, Person> = {
  'person-1': {
    head: { skin: skins.umber, hair: 'braids', hairColour: hairs.black, mouth: 'laugh' },
    body: { clothes: 'crew', colour: palette.coral, deep: palette.coralDeep, accent: palette.sun },
    ground: palette.mint,
    drop: palette.paper,
  },
  'person-2': {
    head: {
      skin: skins.rose,
      hair: 'bald',
      hairColour: hairs.grey,
      mouth: 'smile',
      beard: 'full',
      glasses: palette.ink,
    },
    body: {
      clothes: 'turtleneck',
      colour: palette.leaf,
      deep: palette.leafDeep,
      accent: palette.leaf,
    },
    ground: palette.sand,
    drop: palette.coral,
  },
  'person-3': {
    head: {
      skin: skins.rose,
      hair: 'bob',
      hairColour: hairs.grey,
      mouth: 'smile',
      eyes: 'closed',
      earrings: palette.coral,
    },
    body: {
      clothes: 'cardigan',
      colour: palette.night,
      deep: palette.nightDeep,
      accent: palette.blush,
    },
    ground: palette.sun,
    drop: palette.sand,
  },
  'person-4': {
    head: { skin: skins.sand, hair: 'scarf', hairColour: palette.meet, mouth: 'smile' },
    body: { clothes: 'crew', colour: palette.leaf, deep: palette.leafDeep, accent: palette.leaf },
    ground: palette.coral,
    drop: palette.blush,
  },
  'person-5': {
    head: {
      skin: skins.bronze,
      hair: 'swept',
      hairColour: hairs.black,
      mouth: 'laugh',
      beard: 'short',
    },
    body: { clothes: 'crew', colour: palette.meet, deep: palette.meetDeep, accent: palette.coral },
    ground: palette.sun,
    drop: palette.paper,
  },
  'person-6': {
    head: {
      skin: skins.rose,
      hair: 'parted',
      hairColour: hairs.auburn,
      mouth: 'laugh',
      beard: 'full',
    },
    body: { clothes: 'shirt', colour: palette.night, deep: palette.nightDeep, accent: palette.sky },
    ground: palette.leaf,
    drop: palette.mint,
  },
  'person-7': {
    head: {
      skin: skins.ebony,
      hair: 'flat',
      hairColour: hairs.white,
      mouth: 'smile',
      eyes: 'closed',
      beard: 'moustache',
    },
    body: {
      clothes: 'lapels',
      colour: palette.meet,
      deep: palette.meetDeep,
      accent: palette.coral,
    },
    ground: palette.sky,
    drop: palette.sun,
  },
  'person-8': {
    head: {
      skin: skins.sand,
      hair: 'bun',
      hairColour: hairs.brown,
      mouth: 'smile',
      glasses: palette.meet,
    },
    body: { clothes: 'stripes', colour: palette.paper, deep: palette.blush, accent: palette.night },
    ground: palette.night,
    drop: palette.coral,
  },
};

/** Where the foot of the neck stands in the picture, and the centre of the head above it. */
const neckFoot = { x: 100, y: 122 };
const headCentre = { x: 0, y: -40 };

/**
 * A portrait, square, with its own ground: a drop behind a bust, darker where they meet. A decorative
 * SVG of fixed colours; who is shown is said by the text beside it.
 */
export function drawPerson(name: PersonDrawing): string {
  const { head, body, ground, drop } = people[name];
  const { behind, before } = drawHead(head);
  const figure =
    fill(drop, dropPath(shapeBehind)) +
    place(behind, headCentre) +
    drawBust(body, head.skin) +
    place(before, headCentre);
  return frame(200, 200, fill(ground, 'M0 0h200v200H0z') + place(figure, neckFoot));
}
