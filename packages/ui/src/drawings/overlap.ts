import { short } from './shapes.ts';

export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/**
 * The path of the place where two circles overlap. They must cross: neither apart, nor one in the other.
 * @throws RangeError when they don't.
 */
export function overlapCircles(one: Circle, other: Circle): string {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= one.radius + other.radius || distance <= Math.abs(one.radius - other.radius)) {
    throw new RangeError('The circles do not cross.');
  }
  const along = (one.radius ** 2 - other.radius ** 2 + distance ** 2) / (2 * distance);
  const aside = Math.sqrt(one.radius ** 2 - along ** 2);
  const [ux, uy] = [dx / distance, dy / distance];
  const [footX, footY] = [one.x + along * ux, one.y + along * uy];
  const start = `${short(footX + aside * uy)} ${short(footY - aside * ux)}`;
  const end = `${short(footX - aside * uy)} ${short(footY + aside * ux)}`;
  // Each arc is the larger one when the chord lies beyond its circle's centre.
  const oneLarge = along < 0 ? 1 : 0;
  const otherLarge = along > distance ? 1 : 0;
  return `M${start}A${one.radius} ${one.radius} 0 ${oneLarge} 1 ${end}A${other.radius} ${other.radius} 0 ${otherLarge} 1 ${start}z`;
}

/** A standing figure: a half circle on two upright sides, down to the floor. */
export interface Arch {
  x: number;
  top: number;
  radius: number;
  floor: number;
}

/** The path of an arch. */
export function archPath({ x, top, radius, floor }: Arch): string {
  const side = short(floor - top - radius);
  return `M${short(x - radius)} ${floor}v-${side}a${radius} ${radius} 0 0 1 ${2 * radius} 0v${side}z`;
}

/**
 * The path of the place where two arches on one floor overlap, `left` standing further left. Their round
 * tops must cross.
 * @throws RangeError when they don't.
 */
export function overlapArches(left: Arch, right: Arch): string {
  const [one, other] = [left, right].map(({ x, top, radius }) => ({ x, y: top + radius, radius }));
  if (!one || !other) throw new RangeError('Two arches are needed.');
  const peak = overlapCircles(one, other).slice(1).split('A')[0];
  return `M${peak}A${one.radius} ${one.radius} 0 0 1 ${one.x + one.radius} ${one.y}V${left.floor}H${other.x - other.radius}V${other.y}A${other.radius} ${other.radius} 0 0 1 ${peak}z`;
}

/** The path of a wide drop: a round-cornered field with one square corner, top right. */
export function fieldPath(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const corner = `a${radius} ${radius} 0 0 1`;
  return `M${x + radius} ${y}h${width - radius}v${height - radius}${corner}-${radius} ${radius}h-${across}${corner}-${radius}-${radius}v-${down}${corner} ${radius}-${radius}z`;
}

/** The path of a drop: a circle with one square corner, top right, as in the mark. */
export function dropPath({ x, y, radius }: Circle): string {
  return `M${short(x)} ${short(y - radius)}h${radius}v${radius}a${radius} ${radius} 0 1 1-${radius}-${radius}z`;
}
