import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActs } from '../privacy/support/act.ts';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { recordAct } = await import('../../src/audit/record-act.ts');
const { createLocalReq } = await import('payload');
const admin = await signIn(cms, 'admin');
const editor = await signIn(cms, 'editor');
const coordinator = await signIn(cms, 'coordinator');

let rowId: number;
beforeAll(async () => {
  const req = await createLocalReq({}, payload);
  await recordAct(req, { act: 'mailRead', about: { collection: 'mails', id: 7 } });
  rowId = Number((await findActs(cms, 'mails', 7))[0]?.id);
});

const read = () => payload.findByID({ collection: 'audit', id: rowId });
const changes = { body: { act: 'dataErased', actorId: '99' } };

describe('The audit', () => {
  it('is read by admins alone', async () => {
    const { status, body } = await admin.ask('GET', '/api/audit?sort=-at');
    expect(status).toBe(200);
    expect(body.docs.length).toBeGreaterThan(0);
    for (const { ask } of [editor, coordinator, { ask: createClient(cms) }]) {
      expect((await ask('GET', '/api/audit')).status).toBe(403);
      expect((await ask('GET', `/api/audit/${rowId}`)).status).toBe(403);
      expect((await ask('GET', '/api/audit/count')).status).toBe(403);
    }
  });

  it.each([
    ['POST', () => '/api/audit'],
    ['PATCH', () => `/api/audit/${rowId}`],
    ['PATCH', () => `/api/audit?where[id][equals]=${rowId}`],
    ['DELETE', () => `/api/audit/${rowId}`],
    ['DELETE', () => '/api/audit?where[id][exists]=true'],
    ['POST', () => `/api/audit/${rowId}/duplicate`],
    ['POST', () => `/api/audit/versions/${rowId}`],
    ['GET', () => '/api/audit/versions'],
  ])('is changed by no admin: %s %s', async (method, path) => {
    const before = await payload.count({ collection: 'audit' });
    const row = await read();
    const answer = await admin.ask(method, path(), method === 'GET' ? {} : changes);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await read()).toEqual(row);
    expect(await payload.count({ collection: 'audit' })).toEqual(before);
  });

  it('is not changed by a program that passes every access rule', async () => {
    const row = await read();
    const where = { id: { equals: rowId } };
    const data = { actorId: '99' };
    const collection = 'audit';
    await expect(payload.update({ collection, id: rowId, data })).rejects.toThrow();
    await expect(payload.delete({ collection, id: rowId })).rejects.toThrow();
    expect((await payload.update({ collection, where, data })).errors).toHaveLength(1);
    expect((await payload.delete({ collection, where })).errors).toHaveLength(1);
    expect(await read()).toEqual(row);
  });

  it('says who, what, on which record, when and through which door, and nothing of the content', async () => {
    const user = { id: editor.id, collection: 'staff', role: 'editor' };
    const req = await createLocalReq({ user: user as never }, payload);
    await recordAct(req, { act: 'mailRead', about: { collection: 'mails', id: 8 } });
    const [row] = await findActs(cms, 'mails', 8);
    expect(row).toEqual({
      id: expect.any(Number),
      at: expect.any(String),
      act: 'mailRead',
      door: 'admin',
      actorCollection: 'staff',
      actorId: String(editor.id),
      aboutCollection: 'mails',
      aboutId: '8',
      count: null,
    });
  });

  it('stands or falls with the act', async () => {
    const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
    const req: PayloadRequest = await createLocalReq({}, payload);
    const act = runInTransaction(req, async () => {
      await recordAct(req, { act: 'mailRead', about: { collection: 'mails', id: 9 } });
      throw new Error('The act failed.');
    });
    await expect(act).rejects.toThrow('The act failed.');
    expect(await findActs(cms, 'mails', 9)).toEqual([]);
  });
});

describe('What staff do', () => {
  it('is recorded when they read what a mail says, and not when there is nothing to read', async () => {
    const { queueMail } = await import('../../src/mail/queue-mail.ts');
    const req = await createLocalReq({}, payload);
    const values = { newEmail: 'new@visitor.example', phone: '' };
    const mail = { kind: 'emailChanged', to: 'a@visitor.example', language: 'fr', values } as const;
    await queueMail(req, mail);
    const { docs } = await payload.find({ collection: 'mails', limit: 1 });
    const id = docs[0]?.id ?? 0;
    expect((await editor.ask('GET', `/api/mails/${id}/content`)).status).toBe(403);
    const { body } = await admin.ask('GET', `/api/mails/${id}/content`);
    expect(body.content.text).toContain('new@visitor.example');
    await payload.db.updateOne({ collection: 'mails', id, data: { message: null }, req: {} });
    await admin.ask('GET', `/api/mails/${id}/content`);
    const acts = await findActs(cms, 'mails', id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['mailRead', String(admin.id)],
    ]);
  });

  it('is recorded when a person withdraws a consent to a story, once', async () => {
    const { body } = await editor.ask('POST', '/api/testimonial-consents', {
      body: { person: 'Anne M.', grantedOn: '2020-01-01', textVersion: '1', words: 'told' },
    });
    const path = `/api/testimonial-consents/${body.doc.id}`;
    await editor.ask('PATCH', path, { body: { withdrawnOn: '2026-01-01' } });
    await editor.ask('PATCH', path, { body: { person: 'A. M.' } });
    const acts = await findActs(cms, 'testimonial-consents', body.doc.id);
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['storyConsentWithdrawn', String(editor.id)],
    ]);
    expect(JSON.stringify(acts)).not.toContain('Anne');
  });
});
