import { addDays, dayOf } from '@duo/domain/applications/days';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { draft, hire } from '../../src/seed/factories.ts';
import { createRandom } from '../support/random.ts';
import { password, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { record, take } from './support/acting.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { listOutsiders, openDesk } from './support/desk.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
// Before anybody asks: a connection that waits for this would be closed.
const ghent = await draft(cms, 'branches', { city: 'Gand' });
await fill(600);
const desk = await openDesk(cms, office);
const { nadia, griet, admin } = desk;
const emma = await signIn(cms, 'coordinator', 'emma', [ghent]);
const address = '/api/applications/export.csv';

async function fill(count: number) {
  const { inventApplication } = await import('./support/invent-applications.ts');
  const account = { email: 'piet@staff.example', password, name: 'Piet' };
  const piet = await hire(cms, { ...account, role: 'coordinator' });
  const branches = [{ id: ghent, staff: [piet] }];
  const world = { branches, sectors: [office.sector], now: new Date(), days: 60 };
  const random = createRandom(7);
  for (let number = 1; number <= count; number += 1) {
    const { application } = inventApplication(random, world, number);
    await cms.payload.db.create({ collection: 'applications', data: application, req: {} });
  }
}

async function submit(name: string) {
  const applicant = await createSubmitted(cms, office, name);
  return applicant.row();
}

const anne = await submit('Anne Peeters');
const bart = await submit('Bart Claes');
await take(cms, bart.id, 'screen');
await record(cms, bart.id, { dueOn: addDays(dayOf(new Date()), 30) });
const chris = await submit('Chris Maes');
await take(cms, chris.id, 'decline');
const far = await submit('Dirk Ver');
await record(cms, far.id, { branch: office.antwerp as number });
const unsent = await createApplicant(cms, office, 'Els Begin');
await unsent.begin();
await unsent.save('branch', { branch: String(office.brussels) });

const linesOf = (text: string) => text.replace('\ufeff', '').trimEnd().split('\r\n');
const namesIn = (text: string) =>
  linesOf(text)
    .slice(1)
    .map((line) => line.split(';')[4]);

async function listExports() {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { act: { equals: 'applicationsExported' } },
    sort: 'id',
    pagination: false,
  });
  return docs.map(({ actorId, count }) => [actorId, count]);
}

describe('The export', () => {
  it('is a file that Excel opens as it is, with headings in the reader’s language', async () => {
    const headers = { 'accept-language': 'nl' };
    const answer = await nadia.ask('GET', `${address}?sort=name`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="kandidaturen-${dayOf(new Date())}.csv"`,
    );
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const [heading, first] = linesOf(answer.body);
    expect(heading).toMatch(/^Referentie;Stap;Sinds;Verzonden op;Naam;/);
    expect(first?.split(';')).toEqual([
      ...[anne.reference, expect.any(String), dayOf(new Date()), dayOf(new Date())],
      ...['Anne Peeters', 'Anne', anne.email, '0475 12 34 56', '1961-03-27', 'Français'],
      ...['Brussel', expect.any(String), expect.any(String), anne.dueOn, '', '', ''],
    ]);
  });

  it('begins with the mark by which Excel knows its letters', async () => {
    const { token } = nadia;
    const headers = { authorization: `JWT ${token}` };
    const bytes = new Uint8Array(
      await (await fetch(`${cms.url}${address}`, { headers })).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['', ['Anne Peeters', 'Bart Claes']],
    ['sort=submitted', ['Bart Claes', 'Anne Peeters']],
    ['sort=since', ['Anne Peeters', 'Bart Claes']],
    ['sort=due', ['Anne Peeters', 'Bart Claes']],
    ['state=screening', ['Bart Claes']],
    ['listing=ended', ['Chris Maes']],
    ['search=Bart', ['Bart Claes']],
    ['language=nl', []],
    ['owner=nobody&sort=name', ['Anne Peeters', 'Bart Claes']],
    ['state=fly&owner=%27%3B--', ['Anne Peeters', 'Bart Claes']],
  ])('holds what the queue shows by %j', async (query, names) => {
    const { status, body } = await nadia.ask('GET', `${address}?${query}`);
    expect(status).toBe(200);
    expect(namesIn(body)).toEqual(names);
  });

  it('holds nothing of another branch', async () => {
    expect(namesIn((await griet.ask('GET', address)).body)).toEqual(['Dirk Ver']);
    const asked = `${address}?branch=${office.brussels}`;
    expect(namesIn((await griet.ask('GET', asked)).body)).toEqual([]);
    const all = namesIn((await admin.ask('GET', `${address}?sort=name`)).body);
    expect(all).toEqual(expect.arrayContaining(['Anne Peeters', 'Bart Claes', 'Dirk Ver']));
  });

  it('is for nobody who has nothing to do with applications', async () => {
    for (const { who, ask } of await listOutsiders(cms, desk)) {
      if (who === 'a coordinator of another branch') continue;
      const { status, body } = await ask('GET', address);
      expect(status, who).toBe(who === 'nobody signed in' ? 401 : 403);
      expect(JSON.stringify(body), who).not.toContain('Anne');
    }
  });

  it('is in the audit, with how many it held', async () => {
    const before = (await listExports()).length;
    await nadia.ask('GET', address);
    await griet.ask('GET', address);
    expect((await listExports()).slice(before)).toEqual([
      [String(nadia.id), 2],
      [String(griet.id), 1],
    ]);
  });

  it('makes no formula of what somebody typed', async () => {
    const name = '=HYPERLINK("http://evil.example";"Click")';
    const sly = await submit('Sly');
    await record(cms, sly.id, { name, calledBy: '@SUM(A1)' });
    const { body } = await nadia.ask('GET', `${address}?sort=name`);
    expect(body).toContain(`"'=HYPERLINK(""http://evil.example"";""Click"")";'@SUM(A1);`);
    await record(cms, sly.id, { name: 'Sly', listing: 'ended', state: 'declined' });
  });

  it.each([
    'sort[a]=b',
    'state[equals]=x',
    `search=${'x'.repeat(500)}`,
    'search=%00',
    '__proto__[a]=b',
  ])('asked for by %j is answered with no more than an error', async (query) => {
    const { status } = await nadia.ask('GET', `${address}?${query}`);
    expect(status).toBeLessThan(500);
  });
});

describe('A long export', () => {
  it('has each application once, in its order, and is read in pieces', async () => {
    const { totalDocs: listed } = await cms.payload.count({
      collection: 'applications',
      where: { and: [{ branch: { equals: ghent } }, { queue: { equals: 'open' } }] },
    });
    const reads = vi.spyOn(cms.payload.db, 'find');
    const { body } = await emma.ask('GET', `${address}?sort=submitted`);
    const sizes = reads.mock.calls.map(([{ limit }]) => limit ?? 0);
    reads.mockRestore();
    const lines = linesOf(body).slice(1);
    expect(listed).toBeGreaterThan(210);
    expect(new Set(lines.map((line) => line.split(';')[0])).size).toBe(listed);
    const days = lines.map((line) => line.split(';')[3] ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect((await listExports()).at(-1)).toEqual([String(emma.id), listed]);
  });

  it('that is broken off is in the audit with what it held until then', async () => {
    const { streamApplications } = await import(
      '../../src/applications/staff/export/stream-applications.ts'
    );
    const { readQueueFilters } = await import('../../src/applications/queue/queue-filters.ts');
    const { requestOf } = await import('./support/fill.ts');
    const req = await requestOf(cms.payload, emma.id);
    const filters = readQueueFilters(new URLSearchParams());
    const pieces = streamApplications(req, { filters, language: 'fr', now: new Date() });
    await pieces.next();
    await pieces.next();
    await pieces.return(undefined);
    expect((await listExports()).at(-1)).toEqual([String(emma.id), 200]);
  });
});
