import { expect, test } from 'vitest';
import { drawMap } from '../src/maps/belgium.ts';
import { placeLabels } from '../src/maps/labels.ts';
import { mapSize, project } from '../src/maps/projection.ts';

const cities = [
  { label: 'Bruxelles', latitude: 50.8333, longitude: 4.3572 },
  { label: 'Antwerpen', latitude: 51.2194, longitude: 4.4025 },
  { label: 'Gand', latitude: 51.0543, longitude: 3.7174 },
  { label: 'Liège', latitude: 50.6326, longitude: 5.5797 },
];
const description = 'Les villes';

test('the four cities fall on the map, Antwerp north of Brussels and Liège east of it', () => {
  const [brussels, antwerp, , liege] = cities.map(project);
  expect(antwerp?.y).toBeLessThan(brussels?.y ?? 0);
  expect(liege?.x).toBeGreaterThan(brussels?.x ?? 0);
  for (const { x, y } of cities.map(project)) {
    expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true);
  }
});

test('names of neighbouring places move out of each other’s way', () => {
  const [one, other] = placeLabels([
    { x: 150, y: 150, label: 'Mechelen' },
    { x: 190, y: 152, label: 'Leuven' },
  ]);
  expect(one?.anchor).toBe('end');
  expect(other?.anchor).toBe('start');
});

test('a name that would leave the map on the right is written on the left', () => {
  expect(placeLabels([{ x: 390, y: 150, label: 'Eupen' }])[0]?.anchor).toBe('end');
});

test('only the place that the page is about is emphasised', () => {
  const map = drawMap({ places: cities, current: 'Gand', description });
  expect(map.match(/map-current/g)).toHaveLength(1);
  expect(map).toMatch(/map-current.*Gand/);
});

test('a map with links is a group, so that they are reached; without, it is one image', () => {
  expect(drawMap({ places: cities, description })).toContain('role="img"');
  const linked = cities.map((city) => ({ ...city, href: '/fr/villes?a=1&b=2' }));
  const map = drawMap({ places: linked, description });
  expect(map).toContain('role="group"');
  expect(map).toContain('<a href="/fr/villes?a=1&amp;b=2">');
});

test('names and the description are escaped', () => {
  const places = [{ label: '<b>', latitude: 50.8, longitude: 4.3 }];
  const map = drawMap({ places, description: '"&"' });
  expect(map).toContain('&lt;b&gt;');
  expect(map).toContain('aria-label="&quot;&amp;&quot;"');
});
