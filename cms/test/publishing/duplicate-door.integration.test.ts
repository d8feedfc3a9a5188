import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(async () => {
  await room.close();
});

const figure = {
  label: 'Emplois',
  value: 55,
  unit: 'percent',
  year: 2018,
  source: 'x',
  scope: 'y',
};

it('nothing can be duplicated, since the duplicate would be live in other languages', async () => {
  const created = await room.ask('POST', '/figures', { locale: 'fr', draft: 'true' }, figure);
  const { id } = created.body.doc;
  await room.ask('PATCH', `/figures/${id}`, { locale: 'nl' }, { ...figure, _status: 'published' });

  const { status } = await room.ask('POST', `/figures/${id}/duplicate`, { locale: 'fr' }, {});
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect((await room.payload.count({ collection: 'figures' })).totalDocs).toBe(1);
});
