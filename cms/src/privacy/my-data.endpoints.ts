import { consentPurposes, type MyDataAnswer } from '@duo/domain/privacy/personal-data';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { withdrawOpen } from '../applications/withdraw-open.ts';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { viewVolunteer } from '../sign-in/account.endpoints.ts';
import { noInput, volunteerEndpoint } from '../sign-in/portal-endpoint.ts';
import { decideConsent, listConsents } from './consents.ts';
import { listKept } from './erase-person.ts';
import { eraseVolunteer } from './erase-volunteer.ts';
import { exportPerson } from './export-person.ts';

const collection = 'volunteers';

const showMyData = volunteerEndpoint(
  { method: 'get', path: '/my-data', input: noInput },
  async ({ req, session }): Promise<MyDataAnswer> => ({
    volunteer: await viewVolunteer(req, session),
    kept: listKept(),
    consents: await listConsents(req, session.volunteerId),
  }),
);

async function writeExport(req: PayloadRequest, id: number | string): Promise<Response> {
  const now = new Date();
  const data = await runInTransaction(req, async () => {
    await recordAct(req, { act: 'dataExported', about: { collection, id } });
    const { email } = await viewVolunteer(req, { volunteerId: id });
    return exportPerson(req, { collection, id, email }, now);
  });
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="duo-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
}

const exportMyData = volunteerEndpoint(
  { method: 'get', path: '/my-data/export', input: noInput },
  ({ req, session }) => writeExport(req, session.volunteerId),
);

// As it is, so that no renewed session goes with it: there is none any more.
const eraseMyData = volunteerEndpoint(
  { method: 'post', path: '/my-data/erase', input: z.object({ confirmed: z.literal(true) }) },
  async ({ req, session }) => {
    await eraseVolunteer(req, session.volunteerId, { reason: 'dataErased' });
    return Response.json({ outcome: 'erased' }, { headers: { 'cache-control': 'no-store' } });
  },
);

const decide = volunteerEndpoint(
  {
    method: 'post',
    path: '/consents',
    input: z.object({ purpose: z.enum(consentPurposes), granted: z.boolean() }),
  },
  async ({ req, input, session }) => {
    const { volunteerId } = session;
    const isOver = input.purpose === 'selection' && !input.granted;
    await runInTransaction(req, async () => {
      await decideConsent(req, volunteerId, input);
      if (isOver) await withdrawOpen(req, volunteerId, new Date());
    });
    return { outcome: 'saved' } as const;
  },
);

/** What a volunteer does with what is held about her: see it, take it along, agree, be forgotten. */
export const myDataEndpoints = [showMyData, exportMyData, eraseMyData, decide];
