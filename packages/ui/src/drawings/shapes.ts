/** Numbers in markup: two decimals at most, no trailing zeros. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A `<path>` filled with a colour. */
export function fill(colour: string, d: string): string {
  return `<path fill="${colour}" d="${d}"/>`;
}

/** A `<path>` drawn as a line with round ends. */
export function line(colour: string, width: number, d: string): string {
  return `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
}

/** A filled circle. */
export function disc(colour: string, x: number, y: number, radius: number): string {
  return `<circle fill="${colour}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
}

/** Parts moved to a place, and grown or turned there when asked. */
export function place(
  content: string,
  { x, y, scale = 1, turn = 0 }: { x: number; y: number; scale?: number; turn?: number },
): string {
  const turned = turn ? `rotate(${short(turn)})` : '';
  const scaled = scale === 1 ? '' : `scale(${short(scale)})`;
  return `<g transform="translate(${short(x)} ${short(y)})${turned}${scaled}">${content}</g>`;
}

/** A whole drawing of its own, decorative: what it shows is said by the text beside it. */
export function frame(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${content}</svg>`;
}
