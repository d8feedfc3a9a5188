import { afterAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/client.ts';
import { startCms } from '../support/start-cms.ts';
import { createSubmitted } from './support/applicant.ts';
import { openDesk } from './support/desk.ts';
import { openOffice } from './support/office.ts';
import { createQuirine, moveTo } from './support/quirine.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { nadia, griet, admin } = await openDesk(cms, office);
const { applicant } = await createQuirine(cms, office, nadia);

describe('What belongs to applications', () => {
  async function findMails() {
    const { docs } = await cms.payload.find({
      collection: 'mails',
      where: { to: { equals: applicant.email } },
      pagination: false,
      showHiddenFields: true,
    });
    return docs;
  }

  it('is read in the outbox by the coordinators of the branch, and by admins', async () => {
    const mails = await findMails();
    const about = mails.filter(({ aboutCollection }) => aboutCollection === 'applications');
    expect(about.length).toBeGreaterThan(1);
    for (const { id: mailId } of about) {
      expect((await nadia.ask('GET', `/api/mails/${mailId}`)).status).toBe(200);
      expect((await admin.ask('GET', `/api/mails/${mailId}`)).status).toBe(200);
      expect((await griet.ask('GET', `/api/mails/${mailId}`)).status).toBe(404);
      expect((await nadia.ask('GET', `/api/mails/${mailId}/content`)).status).toBe(200);
      expect((await griet.ask('GET', `/api/mails/${mailId}/content`)).status).toBe(404);
      expect((await griet.ask('POST', `/api/mails/${mailId}/send-again`)).status).toBe(404);
    }
    for (const query of ['', `&where[to][equals]=${applicant.email}`, '&where[subject][like]=a']) {
      const { body } = await griet.ask('GET', `/api/mails?limit=500${query}`);
      expect(JSON.stringify(body)).not.toContain(applicant.email);
    }
    const tally = await griet.ask('GET', `/api/mails/count?where[to][equals]=${applicant.email}`);
    expect(tally.body.totalDocs).toBe(0);
  });

  it('is not what else is in the outbox, which admins alone read', async () => {
    const other = (await findMails()).find(
      ({ aboutCollection }) => aboutCollection === 'volunteers',
    );
    expect(other).toBeDefined();
    expect((await nadia.ask('GET', `/api/mails/${other?.id}`)).status).toBe(404);
    expect((await nadia.ask('GET', `/api/mails/${other?.id}/content`)).status).toBe(404);
    expect((await admin.ask('GET', `/api/mails/${other?.id}`)).status).toBe(200);
  });

  it('goes with the application to another branch', async () => {
    const mover = await createSubmitted(cms, office, 'Mona Verhuis');
    const row = await mover.row();
    const seenBy = async (ask: Ask) => {
      const { body } = await ask('GET', `/api/mails?where[to][equals]=${mover.email}&limit=100`);
      return body.docs.length > 0;
    };
    expect([await seenBy(nadia.ask), await seenBy(griet.ask)]).toEqual([true, false]);
    await moveTo(nadia, row.reference, office.antwerp);
    expect([await seenBy(nadia.ask), await seenBy(griet.ask)]).toEqual([false, true]);
  });

  it('is not the accounts of volunteers, nor the addresses that get no mail', async () => {
    for (const slug of ['volunteers', 'blocked-addresses', 'volunteer-consents', 'audit']) {
      expect((await nadia.ask('GET', `/api/${slug}`)).status, slug).toBe(403);
      expect((await nadia.ask('GET', `/api/${slug}/count`)).status, slug).toBe(403);
    }
    expect((await nadia.ask('GET', `/api/volunteers/${applicant.id}`)).status).toBe(403);
  });
});
