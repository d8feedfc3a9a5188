import { brotliCompressSync } from 'node:zlib';
import { sceneDrawings } from '@duo/domain/pages/blocks';
import { personDrawings } from '@duo/domain/testimonials/testimonial';
import { expect, test } from 'vitest';
import { drawIcon, drawMark } from '../src/drawings/mark.ts';
import { drawPerson } from '../src/drawings/people.ts';
import { drawScene } from '../src/drawings/scenes.ts';

const drawings: [string, string][] = [
  ...personDrawings.map((name): [string, string] => [name, drawPerson(name)]),
  ...sceneDrawings.map((name): [string, string] => [name, drawScene(name)]),
  ['mark', drawMark('light')],
  ['icon', drawIcon()],
];

test.each(drawings)('the drawing %s stands alone, decorative, without ids or styles', (_, svg) => {
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+" aria-hidden="true"/,
  );
  expect(svg).not.toMatch(/\s(id|style|class)=|var\(|NaN|undefined/);
});

test.each(drawings)('the drawing %s is well formed', (_, svg) => {
  const open: string[] = [];
  for (const [, close, name, empty] of svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name ?? '');
  }
  expect(open).toEqual([]);
});

test.each(drawings)('the drawing %s takes less than 900 bytes of a page', (_, svg) => {
  expect(brotliCompressSync(svg).length).toBeLessThan(900);
});

test('no two people and no two scenes are the same', () => {
  expect(new Set(drawings.map(([, svg]) => svg)).size).toBe(drawings.length);
});

test('the mark in the page carries the class by which it follows light and dark', () => {
  expect(drawMark()).toContain('<svg class="mark"');
  expect(drawMark('dark')).not.toBe(drawMark('light'));
});
