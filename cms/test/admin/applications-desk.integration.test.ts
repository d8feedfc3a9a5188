import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reader, readAs } from '../../src/admin/desk/reader.ts';
import { loadFilterChoices } from '../../src/applications/admin/queue/load-filter-choices.ts';
import { loadSavedViews } from '../../src/applications/admin/queue/load-saved-views.ts';
import { loadApplicationsWork } from '../../src/applications/admin/start/load-applications-work.ts';
import { loadOwnDrafts } from '../../src/applications/admin/telephone/load-own-drafts.ts';
import { type Desk, openDesk } from '../applications/support/desk.ts';
import { requestOf } from '../applications/support/fill.ts';
import { type Office, openOffice } from '../applications/support/office.ts';
import type { SignedIn } from '../support/staff.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let office: Office;
let desk: Desk;

beforeAll(async () => {
  cms = await startCms();
  office = await openOffice(cms);
  desk = await openDesk(cms, office);
});
afterAll(async () => {
  await cms.stop();
});

async function readerOf({ id }: SignedIn): Promise<Reader> {
  const req = await requestOf(cms.payload, id);
  return readAs(req, req.user as Reader['user'], new Date());
}

const keep = ({ ask }: SignedIn, key: string, value: object) =>
  ask('POST', `/api/payload-preferences/${key}`, { body: { value } });

it('a saved view is its owner’s alone, and can be forgotten', async () => {
  const { nadia, karim } = desk;
  await keep(nadia, 'applications-view-b', { name: 'Zaventem', query: 'owner=me' });
  await keep(nadia, 'applications-view-a', { name: 'Aujourd’hui', query: 'due=today' });
  await keep(nadia, 'applications-list', { name: 'Not a view', query: '' });
  await keep(karim, 'applications-view-a', { name: 'Of Karim', query: '' });
  const names = async (staff: SignedIn) =>
    (await loadSavedViews(await readerOf(staff))).map(({ name }) => name);
  expect(await names(nadia)).toEqual(['Aujourd’hui', 'Zaventem']);
  expect(await names(karim)).toEqual(['Of Karim']);

  await nadia.ask('DELETE', '/api/payload-preferences/applications-view-a');
  expect(await names(nadia)).toEqual(['Zaventem']);
  expect(await names(karim)).toEqual(['Of Karim']);
});

it('a coordinator chooses among the own branches and the colleagues there, an admin among all', async () => {
  const ofNadia = await loadFilterChoices(await readerOf(desk.nadia));
  expect(ofNadia.branches.map(({ value }) => value)).toEqual([String(office.brussels)]);
  expect(ofNadia.colleagues.map(({ value }) => value).sort()).toEqual(
    [desk.karim.id, desk.admin.id].map(String).sort(),
  );
  expect(ofNadia.sectors).toHaveLength(1);

  const ofAdmin = await loadFilterChoices(await readerOf(desk.admin));
  expect(ofAdmin.branches).toHaveLength(2);
  expect(ofAdmin.colleagues).toHaveLength(4);
});

it('what a coordinator began on the telephone is found again before a city was named, by nobody else', async () => {
  const begun = await desk.nadia.ask('POST', '/api/applications/by-telephone/begin', {
    body: {
      name: 'Georges Martin',
      email: 'georges@applicant.example',
      language: 'nl',
      attempt: crypto.randomUUID(),
    },
  });
  const { reference } = begun.body as { reference: string };
  const found = await loadOwnDrafts(await readerOf(desk.nadia));
  expect(found).toMatchObject([{ reference, name: 'Georges Martin' }]);
  expect(await loadOwnDrafts(await readerOf(desk.karim))).toEqual([]);
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { act: { equals: 'applicationsListed' } },
    overrideAccess: true,
  });
  expect(docs).toMatchObject([{ actorId: String(desk.nadia.id), count: 1 }]);
});

it('what waits and the funnel are those of the reader’s branches, empty as long as nobody has applied', async () => {
  const reader = await readerOf(desk.nadia);
  const work = await loadApplicationsWork(reader, { months: 3, branch: null });
  expect(work.counts).toMatchObject({ new: 0, overdue: 0, mine: 0 });
  expect(work.funnel.months).toHaveLength(3);
  expect(work.funnel.branches.map(({ branch }) => branch.id)).toEqual([String(office.brussels)]);
});
