import { mapSize, type Point } from './projection.ts';

const labelSize = 20;
/** Width of a letter over the size of the type, on the wide side for our text face in bold. */
const letterWidth = 0.57;
/** From the foot of a pin to the label beside it, and up to the pin's middle. */
const beside = 15;
const pinMiddle = 13;

export interface Label extends Point {
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where to write the names of places (feet of pins, on the map) so that they cover neither one another nor
 * a pin: to the right, else to the left, below, above; to the right when nothing is free.
 */
export function placeLabels(places: readonly (Point & { label: string })[]): Label[] {
  const taken = places.map(pinBox);
  return places.map((place, index) => {
    const others = taken.filter((_, other) => other !== index);
    const candidates = listCandidates(place);
    const free = candidates.find((label) => {
      const box = labelBox(label, place.label);
      return isOnMap(box) && !others.some((other) => overlap(box, other));
    });
    const chosen = free ?? (candidates[0] as Label);
    taken.push(labelBox(chosen, place.label));
    return chosen;
  });
}

function listCandidates({ x, y }: Point): Label[] {
  const middle = y - pinMiddle + labelSize * 0.35;
  return [
    { x: x + beside, y: middle, anchor: 'start' },
    { x: x - beside, y: middle, anchor: 'end' },
    { x, y: y + labelSize, anchor: 'middle' },
    { x, y: y - 2 * pinMiddle - 4, anchor: 'middle' },
  ];
}

function labelBox({ x, y, anchor }: Label, text: string): Box {
  const width = text.length * labelSize * letterWidth;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - labelSize * 0.8, bottom: y + labelSize * 0.25 };
}

function pinBox({ x, y }: Point): Box {
  return { left: x - 10, right: x + 10, top: y - 24, bottom: y };
}

function isOnMap({ left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= mapSize.width && bottom <= mapSize.height;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
