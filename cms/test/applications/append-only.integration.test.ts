import type { CollectionSlug } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { signInEveryone } from '../support/actors.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, take } from './support/acting.ts';
import { createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { payload } = cms;
const everyone = await signInEveryone(cms);

const applicant = await createSubmitted(cms, office);
const { id: application } = await applicant.row();
await take(cms, application, 'screen');
const [entry] = await historyOf(cms, application);
if (!entry) throw new Error('There is a history.');
const at = new Date().toISOString();

const rowsOf: [CollectionSlug, object][] = [
  ['application-history', entry],
  [
    'application-messages',
    await payload.create({
      collection: 'application-messages',
      data: { application, at, writtenBy: 'volunteer', text: 'Bonjour', attemptKey: 'a' },
      overrideAccess: true,
    }),
  ],
  [
    'application-notes',
    await payload.create({
      collection: 'application-notes',
      data: { application, at, text: 'Rappeler.' },
      overrideAccess: true,
    }),
  ],
];

describe.each(rowsOf)('A row of %s', (collection, row) => {
  const { id } = row as { id: number };
  const read = () => payload.findByID({ collection, id, overrideAccess: true });
  const change = { reason: 'Something else.', text: 'Something else.', at };

  it.each([...everyone])(
    'can’t be written, changed or deleted over REST by %s',
    async (_, client) => {
      const before = await read();
      const address = `/api/${collection}`;
      const data = { ...row, ...change, id: undefined, attemptKey: crypto.randomUUID() };
      const where = `?where[id][equals]=${id}`;
      const asked = [
        await client.ask('POST', address, { body: data }),
        await client.ask('PATCH', `${address}/${id}`, { body: change }),
        await client.ask('PATCH', `${address}${where}`, { body: change }),
        await client.ask('DELETE', `${address}/${id}`),
        await client.ask('DELETE', `${address}${where}`),
        await client.ask('POST', `${address}/${id}/duplicate`, { body: {} }),
      ];
      for (const { status } of asked) expect([401, 403, 404]).toContain(status);
      expect(await read()).toEqual(before);
      const count = await payload.count({ collection, overrideAccess: true });
      expect(count.totalDocs).toBe(collection === 'application-history' ? 3 : 1);
    },
  );

  it('can’t be changed or deleted by code either that passes every access rule', async () => {
    const shared = { collection, overrideAccess: true } as const;
    const where = { id: { equals: id } };
    const before = await read();
    const data = change as never;
    await expect(payload.update({ ...shared, id, data })).rejects.toThrow();
    await expect(payload.delete({ ...shared, id })).rejects.toThrow();
    expect((await payload.update({ ...shared, where, data })).errors).toHaveLength(1);
    expect((await payload.delete({ ...shared, where })).errors).toHaveLength(1);
    expect(await read()).toEqual(before);
  });
});

describe('An application', () => {
  it.each([...everyone])('can’t be written past its steps over REST by %s', async (_, client) => {
    const before = await applicant.row();
    const address = '/api/applications';
    const asked = [
      await client.ask('PATCH', `${address}/${application}`, { body: { state: 'accepted' } }),
      await client.ask('DELETE', `${address}/${application}`),
      await client.ask('POST', address, { body: { ...before, id: undefined, openKey: 'x' } }),
    ];
    for (const { status } of asked) expect([401, 403, 404]).toContain(status);
    expect(await applicant.row()).toEqual(before);
  });
});
