import type { StaffRole } from '@duo/domain/accounts/roles';
import type { Language } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draft, hire } from '../../src/seed/factories.ts';
import { startCms } from '../support/start-cms.ts';
import { listKinds } from './support/drafts.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { createLocalReq } = await import('payload');
const { sendDigests } = await import('../../src/schedule/send-digests.ts');
const { createApplication, updateApplication } = await import(
  '../../src/applications/update-application.ts'
);
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { unsealMessage } = await import('../../src/mail/message.ts');
const { payload } = cms;

const brussels = await draft({ payload }, 'branches', { city: 'Bruxelles' });
const ghent = await draft({ payload }, 'branches', { city: 'Gand' });

let count = 0;
async function employ(
  role: StaffRole,
  { branches = [], language = 'fr' }: { branches?: (number | string)[]; language?: Language } = {},
) {
  const email = `person-${++count}@staff.example`;
  const account = { email, password: 'a long enough password', name: 'Camille', role, branches };
  const id = await hire({ payload }, { ...account, language });
  return { id, email };
}

/** An application that was submitted, and waits for staff of a branch until a day. */
async function submit(branch: number | string, dueOn: string) {
  const req = await createLocalReq({}, payload);
  const now = new Date('2026-11-20T09:00:00Z');
  await runInTransaction(req, async () => {
    const begun = { openKey: `email/${++count}`, language: 'fr', channel: 'portal' } as const;
    const created = await createApplication(req, begun, now);
    const submitted = {
      branch: branch as number,
      state: 'submitted',
      listing: 'open',
      submittedAt: now.toISOString(),
      nextOwner: 'coordinator',
      dueOn,
    } as const;
    await updateApplication(req, created, submitted, now);
  });
}

/** On Tuesday 24 November 2026 unless another day is given, by the clock of Brussels. */
const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+01:00`);

async function readDigest(to: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: '-id',
    showHiddenFields: true,
  });
  const [mail] = docs;
  return mail ? unsealMessage(mail.message ?? '', mail.idempotencyKey ?? '').text : '';
}

const coordinator = await employ('coordinator', { branches: [brussels], language: 'nl' });

beforeAll(async () => {
  await submit(brussels, '2026-11-23');
  await submit(brussels, '2026-11-24');
  await submit(brussels, '2026-11-27');
});

describe('The digest of the morning', () => {
  it('goes out on no weekend, no holiday, and not before half past seven or after noon', async () => {
    const moments = [
      at('09:00', '2026-11-21'),
      at('09:00', '2026-11-22'),
      at('09:00', '2026-12-25'),
      at('07:29'),
      at('12:00'),
    ];
    for (const moment of moments) await sendDigests(payload, moment);
    expect(await listKinds(payload, coordinator.email)).toEqual([]);
  });

  it('says what waits in the own branches, in the reader’s language, and leads to the admin', async () => {
    await sendDigests(payload, at('07:30'));
    const text = await readDigest(coordinator.email);
    expect(text).toContain(
      '1 kandidatuur te laat\n1 kandidatuur vandaag te behandelen\n3 nieuwe kandidaturen',
    );
    expect(text).toContain(`${cms.url}/admin`);
    expect(text).not.toContain('bericht zonder antwoord');
  });

  it('is one for each person and day, however often and from how many sides one looks', async () => {
    await Promise.all(Array.from({ length: 6 }, () => sendDigests(payload, at('08:00'))));
    await sendDigests(payload, at('11:59'));
    expect(await listKinds(payload, coordinator.email)).toEqual(['digest']);
    await Promise.all(
      Array.from({ length: 6 }, () => sendDigests(payload, at('07:30', '2026-11-25'))),
    );
    expect(await listKinds(payload, coordinator.email)).toEqual(['digest', 'digest']);
  });

  it('reaches admins, who see every branch, and nobody who decides nothing', async () => {
    const admin = await employ('admin');
    const others = [
      await employ('editor'),
      await employ('trainer'),
      await employ('coordinator', { branches: [ghent] }),
      await employ('coordinator'),
    ];
    await sendDigests(payload, at('08:00', '2026-11-26'));
    expect(await readDigest(admin.email)).toContain('3 nouvelles candidatures');
    for (const { email } of others) expect(await listKinds(payload, email)).toEqual([]);
  });

  it('does not go to somebody who was deactivated, or has not joined yet', async () => {
    const gone = await employ('admin');
    const invited = await employ('admin');
    const change = (id: number | string, data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'staff', id, data });
    await change(gone.id, { deactivated: true });
    await change(invited.id, { joinedAt: null });
    await sendDigests(payload, at('08:00', '2026-11-27'));
    expect(await listKinds(payload, gone.email)).toEqual([]);
    expect(await listKinds(payload, invited.email)).toEqual([]);
  });

  it('is not sent later in the morning for what came after it was looked at', async () => {
    const { email } = await employ('coordinator', { branches: [ghent] });
    await sendDigests(payload, at('07:30', '2026-11-30'));
    await submit(ghent, '2026-12-04');
    await sendDigests(payload, at('09:00', '2026-11-30'));
    expect(await listKinds(payload, email)).toEqual([]);
    await sendDigests(payload, at('07:30', '2026-12-01'));
    expect(await listKinds(payload, email)).toEqual(['digest']);
  });

  it('is tried again where it could not be written, and marked only with it', async () => {
    const { email } = await employ('coordinator', { branches: [brussels] });
    const create = payload.create.bind(payload);
    const failing = vi.spyOn(payload, 'create').mockImplementation((options) => {
      if (options.collection === 'mails') throw new Error('The disk is full.');
      return create(options);
    });
    await sendDigests(payload, at('08:00', '2026-12-02'));
    failing.mockRestore();
    expect(await listKinds(payload, email)).toEqual([]);
    await sendDigests(payload, at('08:05', '2026-12-02'));
    expect(await listKinds(payload, email)).toEqual(['digest']);
  });

  it('leaves the account of its reader as it is', async () => {
    const kept = await payload.findByID({
      collection: 'staff',
      id: coordinator.id,
      overrideAccess: true,
      depth: 0,
    });
    expect(kept).toMatchObject({ branches: [brussels], role: 'coordinator', language: 'nl' });
  });
});
