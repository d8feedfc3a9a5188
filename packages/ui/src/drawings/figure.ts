import { drawHead, type Head } from './head.ts';
import { type Arch, archPath, overlapArches } from './overlap.ts';
import { fill, place } from './shapes.ts';

/** Somebody in a scene: an arch of one colour with a head on it. */
export interface Figure {
  head: Head;
  arch: Arch;
  colour: string;
  collar?: string;
  /** How the head leans, in degrees clockwise. */
  lean?: number;
  /** The head's size over a portrait's; goes with the shoulders when left out. */
  headScale?: number;
}

function headPlace({ arch, lean = 0, headScale }: Figure) {
  const scale = headScale ?? arch.radius / 72;
  return { x: arch.x, y: arch.top - 38 * scale, scale, turn: lean };
}

/** One person: the hair that hangs behind, the body, the neck and the head. */
export function drawFigure(figure: Figure): string {
  return drawBehind(figure) + drawArch(figure) + drawFace(figure);
}

/** Two people side by side whose bodies overlap; `meet` is the colour where they do. */
export function drawPair(left: Figure, right: Figure, meet: string): string {
  return (
    drawBehind(left) +
    drawBehind(right) +
    drawArch(left) +
    drawArch(right) +
    fill(meet, overlapArches(left.arch, right.arch)) +
    drawFace(left) +
    drawFace(right)
  );
}

function drawArch({ arch, colour }: Figure): string {
  return fill(colour, archPath(arch));
}

function drawBehind(figure: Figure): string {
  const { behind } = drawHead(figure.head);
  return behind && place(behind, headPlace(figure));
}

function drawFace(figure: Figure): string {
  const collar = figure.collar ? fill(figure.collar, 'M-22 41a22 20 0 0 0 44 0z') : '';
  const neck = fill(figure.head.skin.neck, 'M-14 24h28v18a14 14 0 0 1-28 0z');
  return place(collar + neck + drawHead(figure.head).before, headPlace(figure));
}
