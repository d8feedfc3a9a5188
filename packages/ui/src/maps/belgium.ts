import { dropPath } from '../drawings/overlap.ts';
import { escapeMarkup } from '../markup.ts';
import { border, languageBorder, meuse, scheldt } from './belgium-lines.ts';
import { type Label, placeLabels } from './labels.ts';
import { type Coordinates, mapSize, type Point, project } from './projection.ts';

export interface MapPlace extends Coordinates {
  label: string;
  href?: string;
}

export interface BelgiumMap {
  places: readonly MapPlace[];
  /** The label of the place that the page is about. */
  current?: string;
  /** What the map shows, for those who don't see it. */
  description: string;
}

/**
 * A map of Belgium with its regions hinted, its two rivers and pins with their names; a pin with `href` is
 * a link. SVG, styled by map.css.
 */
export function drawMap({ places, current, description }: BelgiumMap): string {
  const points = places.map((place) => ({ ...place, ...project(place) }));
  const labels = placeLabels(points);
  const pins = points.map((place, index) => {
    const pin = drawPin(place, labels[index] as Label, place.label === current);
    return place.href ? `<a href="${escapeMarkup(place.href)}">${pin}</a>` : pin;
  });
  // An image has no links in it for those who don't see it: with links it is a group.
  const role = places.some(({ href }) => href) ? 'group' : 'img';
  return `<svg class="belgium" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="${role}" aria-label="${escapeMarkup(description)}">${land}${pins.join('')}</svg>`;
}

function drawPin({ x, y, label }: Point & { label: string }, text: Label, isCurrent: boolean) {
  const radius = isCurrent ? 11 : 8;
  const head = y - radius * Math.SQRT2;
  const drop = `<path transform="translate(${x} ${head.toFixed(1)})rotate(135)" d="${dropPath({ x: 0, y: 0, radius })}"/>`;
  const name = `<text x="${text.x}" y="${text.y}" text-anchor="${text.anchor}">${escapeMarkup(label)}</text>`;
  return `<g class="${isCurrent ? 'map-pin map-current' : 'map-pin'}">${drop}<circle cx="${x}" cy="${head.toFixed(1)}" r="${(radius * 0.4).toFixed(1)}"/>${name}</g>`;
}

const land = drawLand();

function drawLand(): string {
  const outline = readPoints(border);
  const line = (name: string, points: readonly Point[]) =>
    `<path class="${name}" d="M${points.map(({ x, y }) => `${x} ${y}`).join(' ')}"/>`;
  const brussels = project({ latitude: 50.84, longitude: 4.37 });
  return (
    line('map-north', outline) +
    line('map-south', drawSouth(outline)) +
    `<circle class="map-capital" cx="${brussels.x}" cy="${brussels.y}" r="11"/>` +
    line('map-river', readPoints(scheldt)) +
    line('map-river', readPoints(meuse))
  );
}

/** The language border, then back along the country's border from its eastern to its western end. */
function drawSouth(outline: readonly Point[]): Point[] {
  const middle = readPoints(languageBorder);
  const indexOf = (end: Point | undefined) =>
    outline.findIndex(({ x, y }) => x === end?.x && y === end?.y);
  return [...middle, ...outline.slice(indexOf(middle.at(-1)), indexOf(middle[0]) + 1)];
}

function readPoints(text: string): Point[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) =>
    project({ latitude: numbers[2 * index] ?? 0, longitude: numbers[2 * index + 1] ?? 0 }),
  );
}
