import { afterAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { createLocalReq } = await import('payload');
const { listSectors } = await import('../../src/sectors/list-sectors.ts');
const { createApplication } = await import('../../src/applications/update-application.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { payload } = cms;
const admin = await signIn(cms, 'admin');

async function add(name: string, order: number, dutch?: string): Promise<number | string> {
  const { body } = await admin.ask('POST', '/api/sectors?locale=fr', { body: { name, order } });
  const path = `/api/sectors/${body.doc.id}?locale=nl`;
  if (dutch) await admin.ask('PATCH', path, { body: { name: dutch } });
  return body.doc.id;
}

describe('The sectors', () => {
  it('come in their order, named in the reader’s language or else in another', async () => {
    await add('Santé', 20, 'Gezondheid');
    await add('Agriculture', 10);
    const req = await createLocalReq({}, payload);
    const names = async (language: 'fr' | 'nl') =>
      (await listSectors(req, language)).map(({ name }) => name);
    expect(await names('nl')).toEqual(['Agriculture', 'Gezondheid']);
    expect(await names('fr')).toEqual(['Agriculture', 'Santé']);
  });

  it('stay while an application names them, so that no answer is lost', async () => {
    const id = await add('Transport', 30);
    const unused = await add('Bâtiment', 40);
    const req = await createLocalReq({}, payload);
    const now = new Date();
    await runInTransaction(req, () =>
      createApplication(
        req,
        { openKey: 'email/a', language: 'fr', channel: 'portal', sector: id } as never,
        now,
      ),
    );
    const { status, body } = await admin.ask('DELETE', `/api/sectors/${id}`);
    expect(status).toBe(409);
    expect(body.errors[0].message).toContain('Des candidatures indiquent ce secteur');
    const many = `/api/sectors?where[id][in]=${id},${unused}`;
    const deleted = await admin.ask('DELETE', many);
    expect(deleted.body.errors).toHaveLength(1);
    expect((await admin.ask('GET', `/api/sectors/${id}`)).status).toBe(200);
    expect((await admin.ask('GET', `/api/sectors/${unused}`)).status).toBe(404);
  });
});
