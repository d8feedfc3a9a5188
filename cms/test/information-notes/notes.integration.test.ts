import { afterAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { makeNote } from './support/note.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { createLocalReq } = await import('payload');
const { findPresentNote } = await import('../../src/information-notes/present-note.ts');
const admin = await signIn(cms, 'admin');
const coordinator = await signIn(cms, 'coordinator');

const present = async (language: 'fr' | 'nl' | 'en') =>
  findPresentNote(await createLocalReq({}, cms.payload), language);
const write = (body: object) => admin.ask('POST', '/api/information-notes', { body });

describe('The information note', () => {
  it('is nothing before it is written', async () => {
    expect(await present('fr')).toBeNull();
  });

  it('must be whole in every language', async () => {
    const whole = makeNote('un');
    const without = { ...whole, nl: { ...whole.nl, insurance: '' } };
    const { status, body } = await write(without);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('nl.insurance');
  });

  it('is numbered and dated by the server, whatever is sent', async () => {
    const before = Date.now();
    const sent = { ...makeNote('un'), version: 40, from: '2000-01-01T00:00:00.000Z' };
    const { status, body } = await write(sent);
    expect([status, body.doc?.version]).toEqual([201, 1]);
    expect(Date.parse(body.doc.from)).toBeGreaterThanOrEqual(before);
    expect((await write(makeNote('deux'))).body.doc.version).toBe(2);
  });

  it('is read in its latest version, in the reader’s language, part by part', async () => {
    const note = await present('nl');
    expect(note?.version).toBe('2');
    expect(note?.parts.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'organisation: nl organisation deux',
      'purpose: nl purpose deux',
      'insurance: nl insurance deux',
      'expenses: nl expenses deux',
      'discretion: nl discretion deux',
      'benefits: nl benefits deux',
    ]);
  });

  it('starts a new version from the present text', async () => {
    const { fr, en } = makeNote('trois');
    const { body } = await write({ fr, en });
    expect(body.doc).toMatchObject({
      version: 3,
      fr: { organisation: 'fr organisation trois' },
      nl: { organisation: 'nl organisation deux' },
    });
  });

  it('gets one number for each of two that are written at once', async () => {
    const written = await Promise.all(['a', 'b', 'c', 'd'].map((word) => write(makeNote(word))));
    const numbers = written
      .filter(({ status }) => status === 201)
      .map(({ body }) => body.doc.version);
    expect(new Set(numbers).size).toBe(numbers.length);
    const { totalDocs } = await cms.payload.count({ collection: 'information-notes' });
    expect(totalDocs).toBe(3 + numbers.length);
  });

  it('can be changed or removed by nobody, nor by the product itself', async () => {
    const where = { version: { equals: 1 } };
    const { docs } = await cms.payload.find({ collection: 'information-notes', where });
    const id = docs[0]?.id ?? 0;
    const body = { fr: { organisation: 'changed' } };
    const path = `/api/information-notes/${id}`;
    expect((await admin.ask('PATCH', path, { body })).status).toBe(403);
    expect((await admin.ask('DELETE', path)).status).toBe(403);
    const one = { collection: 'information-notes', id, overrideAccess: true } as const;
    await expect(cms.payload.update({ ...one, data: body as never })).rejects.toThrow();
    await expect(cms.payload.delete(one)).rejects.toThrow();
    const kept = await cms.payload.findByID(one);
    expect(kept.fr.organisation).toBe('fr organisation un');
  });

  it('is written by admins and read by all staff', async () => {
    const body = makeNote('coordinator');
    expect((await coordinator.ask('POST', '/api/information-notes', { body })).status).toBe(403);
    expect(
      (await coordinator.ask('GET', '/api/information-notes')).body.docs.length,
    ).toBeGreaterThan(2);
  });
});
