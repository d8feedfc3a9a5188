import type { Language } from '@duo/domain/languages/languages';
import type { Where } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts';
import { beginPlanning, type Planning } from './support/planning.ts';

let room: Newsroom;
let carryOutDuePlans: typeof import('../../src/publishing/carry-out-plans.ts').carryOutDuePlans;
beforeAll(async () => {
  room = await openNewsroom();
  ({ carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts'));
});
afterAll(async () => {
  await room.close();
});

const due = new Date('2026-12-01T09:00:00.000Z');
let serial = 0;
let id: number;
let planning: Planning;

const liveLanguages = () => planning.liveLanguages();
const plan = (fields: object, token?: string) => planning.plan(due, fields, token);
const readPlan = (planId: number) => planning.readPlan(planId);

beforeEach(async () => {
  serial += 1;
  planning = await beginPlanning(room, serial);
  id = planning.pageId;
});

describe('A refused plan', () => {
  async function hirePlanner(language: Language) {
    const { hire } = await import('../../src/seed/factories.ts');
    const email = `planner-${serial}-${language}@newsroom.example`;
    const staffId = await hire(room, { email, password, name: 'Camille', role: 'editor' });
    const token = await room.signIn(email, password);
    const change = (data: object) =>
      room.payload.update({ collection: 'staff', id: staffId, data, overrideAccess: true });
    await change({ language });
    const readMails = async () => {
      const where: Where = { to: { equals: email }, kind: { equals: 'planRefused' } };
      const { docs } = await room.payload.find({
        collection: 'mails',
        where,
        showHiddenFields: true,
        overrideAccess: true,
      });
      const { unsealMessage } = await import('../../src/mail/message.ts');
      return docs.map((mail) => ({
        ...unsealMessage(mail.message ?? '', mail.idempotencyKey ?? ''),
        language: mail.language,
      }));
    };
    return { staffId, token, change, readMails };
  }

  /** Plans a publication that its missing title will stop. */
  async function planInVain(token: string, language: Language = 'nl') {
    const locale = { locale: language, draft: 'true' };
    await room.ask('PATCH', `/pages/${id}`, locale, { title: '' });
    return plan({ action: 'publish', language }, token);
  }

  it.each([
    ['fr', 'Publier en néerlandais', 'mardi 1 décembre 2026', 'Page', 'Ce champ est requis'],
    [
      'nl',
      'Publiceren in het Nederlands',
      'dinsdag 1 december 2026',
      'Pagina',
      'Dit veld is verplicht',
    ],
    ['en', 'Publish in Dutch', '1 December 2026', 'Page', 'This field is required'],
  ] as const)(
    'tells its planner what, when and why, in %s',
    async (language, what, day, kind, why) => {
      const { token, readMails } = await hirePlanner(language);
      const planId = await planInVain(token);
      await carryOutDuePlans(room.payload, due);
      const { state, refusal } = await readPlan(planId);
      expect(state).toBe('refused');
      expect(refusal).toContain(why);
      const [mail, ...others] = await readMails();
      expect(others).toEqual([]);
      expect(mail?.language).toBe(language);
      const title = `Planned fr (${kind})`;
      expect(mail?.subject).toContain(title);
      for (const words of ['Camille', what, day, '10:00', title, why]) {
        expect(mail?.text).toContain(words);
      }
      const { configuration } = await import('../../src/configuration.ts');
      const form = new URL(`/admin/collections/pages/${id}?locale=nl`, configuration.publicUrl);
      expect(mail?.text).toContain(form.href);
      expect(mail?.html).toContain(form.href);
    },
  );

  it('tells of a global by its name, and leads to its form', async () => {
    const { token, readMails } = await hirePlanner('en');
    const body = { global: 'contact', action: 'publish', language: 'fr' };
    await plan({ ...body, document: null }, token);
    await carryOutDuePlans(room.payload, due);
    const [mail] = await readMails();
    expect(mail?.subject).toContain('Contact');
    expect(mail?.text).toContain('/admin/globals/contact?locale=fr');
  });

  it('is one whose document was deleted, and leads to the plan', async () => {
    const { token, readMails } = await hirePlanner('en');
    const planId = await plan({ action: 'publish', language: 'fr' }, token);
    await room.ask('DELETE', `/pages/${id}`);
    await carryOutDuePlans(room.payload, due);
    expect((await readPlan(planId)).state).toBe('refused');
    const [mail] = await readMails();
    expect(mail?.text).toMatch(/\/admin\/collections\/(planned-publications|pages)\/\d+/);
  });

  it('tells of it once, however often plans are looked at', async () => {
    const { token, readMails } = await hirePlanner('fr');
    await planInVain(token);
    await Promise.all([carryOutDuePlans(room.payload, due), carryOutDuePlans(room.payload, due)]);
    await carryOutDuePlans(room.payload, due);
    expect(await readMails()).toHaveLength(1);
  });

  it.each([
    ['the commit', 'commitTransaction'],
    ['the mail', 'create'],
  ] as const)(
    'is neither settled nor told of when %s fails, and both the next time',
    async (_, method) => {
      const { token, readMails } = await hirePlanner('fr');
      const planId = await planInVain(token);
      const broken = vi.spyOn(room.payload.db, method).mockRejectedValue(new Error('The end.'));
      await carryOutDuePlans(room.payload, due);
      broken.mockRestore();
      expect((await readPlan(planId)).state).toBe('waiting');
      expect(await readMails()).toEqual([]);
      await carryOutDuePlans(room.payload, due);
      expect((await readPlan(planId)).state).toBe('refused');
      expect(await readMails()).toHaveLength(1);
    },
  );

  it('that cannot be settled keeps no other plan from being carried out', async () => {
    const { token } = await hirePlanner('fr');
    const stuck = await planInVain(token);
    const other = await plan({ action: 'publish', language: 'fr' }, token);
    const update = room.payload.update.bind(room.payload);
    const broken = vi
      .spyOn(room.payload, 'update')
      .mockImplementation(((args: { id?: unknown; collection: string }) =>
        args.collection === 'planned-publications' && args.id === stuck
          ? Promise.reject(new Error('The end.'))
          : update(args as never)) as never);
    await carryOutDuePlans(room.payload, due);
    broken.mockRestore();
    expect((await readPlan(stuck)).state).toBe('waiting');
    expect((await readPlan(other)).state).toBe('done');
    await carryOutDuePlans(room.payload, due);
  });

  it('tells nobody whose account is deactivated', async () => {
    const { token, change, readMails } = await hirePlanner('en');
    const planId = await plan({ action: 'publish', language: 'fr' }, token);
    await change({ deactivated: true });
    await carryOutDuePlans(room.payload, due);
    const { state, refusal } = await readPlan(planId);
    expect([state, refusal]).toEqual(['refused', expect.stringContaining('deactivated')]);
    expect(await readMails()).toEqual([]);
  });

  it('tells nobody whose account was removed', async () => {
    const { staffId, token, readMails } = await hirePlanner('en');
    const planId = await plan({ action: 'publish', language: 'fr' }, token);
    await room.payload.delete({ collection: 'staff', id: staffId, overrideAccess: true });
    await carryOutDuePlans(room.payload, due);
    const { state, refusal } = await readPlan(planId);
    expect([state, refusal]).toEqual(['refused', expect.stringContaining('supprimé')]);
    expect(await readMails()).toEqual([]);
    expect(await liveLanguages()).toEqual([]);
  });

  it('tells of one who may no longer publish that they may not', async () => {
    const { token, change, readMails } = await hirePlanner('nl');
    await plan({ action: 'publish', language: 'fr' }, token);
    await change({ role: 'trainer' });
    await carryOutDuePlans(room.payload, due);
    const [mail] = await readMails();
    expect(mail?.text).toContain('U mag deze actie niet uitvoeren');
  });

  it('is no mail when the plan is carried out', async () => {
    const { token, readMails } = await hirePlanner('fr');
    await plan({ action: 'publish', language: 'fr' }, token);
    await carryOutDuePlans(room.payload, due);
    expect(await liveLanguages()).toEqual(['fr']);
    expect(await readMails()).toEqual([]);
  });
});

it('a publication and its outcome are saved together, or not at all', async () => {
  const planId = await plan({ action: 'publish', language: 'fr' });
  const update = room.payload.update.bind(room.payload);
  const broken = vi
    .spyOn(room.payload, 'update')
    .mockImplementation(((args: { collection: string }) =>
      args.collection === 'planned-publications'
        ? Promise.reject(new Error('The end.'))
        : update(args as never)) as never);
  await carryOutDuePlans(room.payload, due);
  broken.mockRestore();
  expect(await liveLanguages()).toEqual([]);
  expect((await readPlan(planId)).state).toBe('waiting');
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual(['fr']);
});
