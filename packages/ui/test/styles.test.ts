import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const read = (name: string) =>
  readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8');

const [lightBlock = '', darkBlock = ''] = read('tokens').split('@media');
const light = readTokens(lightBlock);
const dark = { ...light, ...readTokens(darkBlock) };

function readTokens(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value,
    ]),
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', light],
  ['dark', dark],
])('in %s, every text is read on every ground it may stand on', (_, tokens) => {
  for (const ground of ['paper', 'card', 'sand']) {
    expect(contrast(tokens.ink, tokens[ground])).toBeGreaterThan(7);
    expect(contrast(tokens.soft, tokens[ground])).toBeGreaterThan(4.5);
    expect(contrast(tokens.edge, tokens[ground])).toBeGreaterThan(3);
    expect(contrast(tokens.leaf, tokens[ground])).toBeGreaterThan(3);
  }
  expect(contrast(tokens['on-leaf'], tokens.leaf)).toBeGreaterThan(4.5);
  expect(contrast(tokens['on-sun'], tokens.sun)).toBeGreaterThan(4.5);
  expect(contrast('#ffffff', tokens.night)).toBeGreaterThan(7);
});

test('what every page inlines stays under 2,500 bytes', () => {
  const css = ['tokens', 'fonts', 'base']
    .map(read)
    .join('')
    .replace(/\/\*.*?\*\//gs, '');
  expect(brotliCompressSync(css).length).toBeLessThan(2500);
});
