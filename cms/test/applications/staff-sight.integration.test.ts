import type { Where } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { openDesk, readAs } from './support/desk.ts';
import { requestOf } from './support/fill.ts';
import { openOffice } from './support/office.ts';
import {
  createQuirine,
  moveTo,
  secretName as name,
  secretMessage,
  secretNote,
} from './support/quirine.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { nadia, karim, griet, newcomer, admin, editor, trainer } = await openDesk(cms, office);

const quirine = await createQuirine(cms, office, nadia);
const { id, reference } = quirine;
const merged = await createSubmitted(cms, office, 'Piet Samen');
const mergedRow = await merged.row();
await moveTo(admin, mergedRow.reference, office.antwerp);
await admin.ask('POST', `/api/applications/${mergedRow.reference}/merge`, {
  body: { into: reference, reason: 'The same.' },
});
const draft = await createApplicant(cms, office, 'Dora Concept');
await draft.begin();
await draft.save('name', { name: 'Dora Concept' });
await draft.save('branch', { branch: String(office.brussels) });
const draftRow = await draft.row();

const collections = [
  'applications',
  'application-history',
  'application-notes',
  'application-messages',
] as const;

async function findRow(collection: (typeof collections)[number]) {
  const where: Where =
    collection === 'applications' ? { id: { equals: id } } : { application: { equals: id } };
  const { docs } = await cms.payload.find({ collection, where, limit: 1, depth: 0 });
  return docs[0]?.id;
}

const rows = new Map(
  await Promise.all(collections.map(async (slug) => [slug, await findRow(slug)] as const)),
);

/** Every way to ask about the application of Brussels, through one collection. */
function listQuestions(slug: (typeof collections)[number]): string[] {
  const to = slug === 'applications' ? '' : 'application.';
  const by = (field: string, operator: string, value: unknown) =>
    `/api/${slug}?where[${to}${field}][${operator}]=${value}`;
  return [
    `/api/${slug}/${rows.get(slug)}`,
    `/api/${slug}/${rows.get(slug)}?depth=2`,
    `/api/${slug}?limit=500&depth=2`,
    `/api/${slug}?limit=500&select[name]=true`,
    `/api/${slug}?limit=500&depth=2&populate[applications][name]=true`,
    by('name', 'equals', name),
    by('name', 'like', 'Quirine'),
    by('email', 'contains', 'quirine'),
    by('reference', 'equals', reference),
    by('id', 'in', id),
    by('branch', 'equals', office.brussels),
    by('mergedInto', 'equals', id),
    by('mergedInto.name', 'like', 'Quirine'),
    by('mergedInto.branch', 'equals', office.brussels),
    `/api/${slug}?where[or][0][${to}name][equals]=${name}&where[or][1][id][exists]=true`,
    `/api/${slug}?sort=${to}name&limit=500`,
    `/api/${slug}/count?where[${to}name][equals]=${name}`,
    `/api/${slug}/versions`,
    `/api/${slug}/versions/${rows.get(slug)}`,
  ];
}

const secrets = [name, secretNote, secretMessage, quirine.applicant.email, reference];

describe('Another branch’s application', () => {
  it.each(collections)('is in no answer of %s', async (slug) => {
    for (const question of listQuestions(slug)) {
      const { status, body } = await griet.ask('GET', question);
      expect(status, question).toBeLessThan(500);
      for (const secret of secrets) expect(JSON.stringify(body), question).not.toContain(secret);
      const found = (body.docs ?? []).map((row: { id: unknown }) => row.id);
      expect(found, question).not.toContain(rows.get(slug));
      if (question.includes('mergedInto.')) expect(body.docs ?? [], question).toEqual([]);
      if (question.includes('/count')) expect(body.totalDocs, question).toBe(0);
    }
  });

  it.each(collections)('is the same as none by its id in %s', async (slug) => {
    const theirs = await griet.ask('GET', `/api/${slug}/${rows.get(slug)}`);
    const none = await griet.ask('GET', `/api/${slug}/999999`);
    expect([theirs.status, theirs.body]).toEqual([none.status, none.body]);
    const access = await griet.ask('POST', `/api/${slug}/access/${rows.get(slug)}`, { body: {} });
    const noAccess = await griet.ask('POST', `/api/${slug}/access/999999`, { body: {} });
    expect([access.status, access.body]).toEqual([noAccess.status, noAccess.body]);
  });

  it('is seen by those of its own branch, and by admins', async () => {
    for (const who of [nadia, admin]) {
      for (const slug of collections) {
        const { status } = await who.ask('GET', `/api/${slug}/${rows.get(slug)}`);
        expect(status, slug).toBe(200);
      }
    }
  });

  it('is on no page, in no queue, no count and no search', async () => {
    const { loadQueue } = await import('../../src/applications/queue/load-queue.ts');
    const { loadCounts } = await import('../../src/applications/queue/load-counts.ts');
    const { readQueueFilters } = await import('../../src/applications/queue/queue-filters.ts');
    const now = new Date();
    const req = await requestOf(cms.payload, griet.id);
    expect(await readAs(cms, griet, reference)).toBeNull();
    for (const asked of [
      '',
      'search=Quirine',
      `search=${reference}`,
      `branch=${office.brussels}`,
    ]) {
      const filters = readQueueFilters(new URLSearchParams(asked));
      const { rows: found } = await loadQueue(req, filters, now);
      expect(JSON.stringify(found), asked).not.toContain(name);
    }
    expect((await loadCounts(req, now)).states.screening).toBe(0);
    const own = await requestOf(cms.payload, nadia.id);
    expect((await loadCounts(own, now)).states.screening).toBe(1);
  });

  it('shows no more than an id where one’s own was merged into it', async () => {
    const { body } = await griet.ask('GET', `/api/applications/${mergedRow.id}?depth=2`);
    expect(body).toMatchObject({ mergedInto: id, name: 'Piet Samen' });
    const read = await readAs(cms, griet, mergedRow.reference);
    expect(read).toMatchObject({ mergedInto: null });
    expect(JSON.stringify(read)).not.toContain(reference);
  });
});

describe('Applications', () => {
  it.each([
    ['an editor', editor],
    ['a trainer', trainer],
    ['a coordinator of no branch', newcomer],
  ])('are nothing to %s', async (_, who) => {
    for (const slug of [
      ...collections,
      'application-words',
      'application-sums',
      'volunteers',
      'mails',
    ]) {
      expect((await who.ask('GET', `/api/${slug}`)).status, slug).toBe(403);
      expect((await who.ask('GET', `/api/${slug}/count`)).status, slug).toBe(403);
    }
    expect(await readAs(cms, who, reference)).toBeNull();
  });

  it('that were begun in the portal and not sent are nobody’s but the volunteer’s', async () => {
    const { queueMail } = await import('../../src/mail/queue-mail.ts');
    const req = await requestOf(cms.payload, admin.id);
    const values = { name: 'Dora', on: '1 May', link: 'https://portal.example', phone: '02' };
    const about = { collection: 'applications', id: draftRow.id };
    const mail = { kind: 'draftReminder', to: draft.email, language: 'fr', values, about } as const;
    await queueMail(req, mail);
    for (const question of [
      `/api/applications/${draftRow.id}`,
      '/api/applications?where[name][like]=Dora',
      '/api/applications?limit=500',
      `/api/application-history?where[application][equals]=${draftRow.id}`,
      `/api/mails?where[to][equals]=${draft.email}`,
    ]) {
      const { body } = await nadia.ask('GET', question);
      expect(JSON.stringify(body), question).not.toContain(draft.email);
      expect(JSON.stringify(body), question).not.toContain('Dora');
    }
    expect(await readAs(cms, nadia, draftRow.reference)).toBeNull();
  });

  it.each(['owner.email', 'owner.name', 'volunteer.email', 'cover.role'])(
    'do not tell of people by where[%s]',
    async (field) => {
      await quirine.act('people', { owner: admin.id, cover: karim.id });
      const question = `/api/applications?where[${field}][exists]=true`;
      const { status, body } = await nadia.ask('GET', question);
      expect([200, 400]).toContain(status);
      expect(body.docs ?? []).toEqual([]);
      const sorted = await nadia.ask('GET', `/api/applications?sort=${field}`);
      expect(sorted.status).toBe(400);
    },
  );

  it.each(['openKey', 'confirmationHash', 'confirmationEndsAt'])(
    'keep %s to themselves',
    async (field) => {
      const { body } = await admin.ask('GET', `/api/applications/${id}?select[${field}]=true`);
      expect(body).not.toHaveProperty(field);
      expect((await admin.ask('GET', `/api/applications?sort=${field}`)).status).toBe(400);
      const asked = await admin.ask('GET', `/api/applications?where[${field}][exists]=true`);
      expect(asked.status).toBe(400);
    },
  );
});
