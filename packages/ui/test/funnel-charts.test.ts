import { expect, test } from 'vitest';
import { drawColumns } from '../src/charts/columns.ts';
import { drawSpans } from '../src/charts/spans.ts';

const spans = [
  { label: 'Reçue <1>', valueText: '2 jours', median: 2, ninetieth: 5 },
  { label: 'Lue', valueText: '5 jours', median: 5, ninetieth: 20 },
];

test('every span is drawn on one scale, to its median and to where nine in ten are done', () => {
  const widths = [...drawSpans({ spans }).matchAll(/width="([\d.]+)%"/g)].map(([, width]) => width);
  expect(widths).toEqual(['25', '10', '100', '25']);
});

test('spans that took no day at all are still seen', () => {
  const html = drawSpans({ spans: [{ label: '', valueText: '', median: 0, ninetieth: 0 }] });
  expect(html.match(/width="1%"/g)).toHaveLength(2);
});

test('the values of a span stand in words, escaped, and its drawing is not read', () => {
  const html = drawSpans({ spans });
  expect(html).toContain('<b>Reçue &lt;1&gt;</b> 2 jours');
  expect(html.match(/<svg aria-hidden="true"/g)).toHaveLength(2);
});

test('columns stand on their ground, the highest fills the height and nothing is not drawn', () => {
  const html = drawColumns({
    columns: [
      { label: 'janv.', valueText: '4', value: 4 },
      { label: 'févr.', valueText: '8', value: 8 },
      { label: 'mars', valueText: '0', value: 0 },
    ],
  });
  const drawn = [...html.matchAll(/y="([\d.]+)%" width="100%" height="([\d.]+)%"/g)];
  expect(drawn.map(([, top, height]) => [top, height])).toEqual([
    ['50', '50'],
    ['0', '100'],
    ['100', '0'],
  ]);
  expect(html).toContain('<span>mars</span>');
});
