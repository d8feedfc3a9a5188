import { confirmationDays } from '@duo/domain/applications/application-view';
import type { Question } from '@duo/domain/applications/questions';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { passTime, stopClock } from '../sign-in/support/clock.ts';
import { mailsTo, tokenFor } from '../sign-in/support/mails.ts';
import { createPortal } from '../support/portal.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo } from './support/acting.ts';
import { createSubmitted } from './support/applicant.ts';
import { openDesk, readAs } from './support/desk.ts';
import { openOffice } from './support/office.ts';
import { beginAs, makeEmail } from './support/telephone.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);
const { nadia, karim, griet, admin } = await openDesk(cms, office);
const portal = createPortal(cms);
const begin = () => beginAs(cms, office, { who: nadia });

describe('An answer on the telephone', () => {
  it('is kept with its origin, valid or not, and what is wrong with it is told', async () => {
    const { answer, row } = await begin();
    const { body } = await answer('phone', { phone: 'none' });
    expect(body).toMatchObject({
      ...{ outcome: 'done', revision: 1, replaced: null },
      faults: [{ field: 'phone', problem: 'phone.notAPhone', message: expect.any(String) }],
    });
    expect((await row()).answers).toMatchObject({
      phone: { value: { phone: 'none' }, origin: 'telephone', language: 'nl' },
    });
    const better = await answer('phone', { phone: '02 555 00 00' }, { seenRevision: 1 });
    expect(better.body).toMatchObject({ revision: 2, faults: [], replaced: null });
    const other = await answer('phone', { phone: '02 555 00 01' }, { seenRevision: 1 });
    expect(other.body).toMatchObject({ revision: 3, replaced: { phone: '02 555 00 00' } });
  });

  it('names a branch of one’s own, from when on its other coordinators see it too', async () => {
    const { answer, row, ask } = await begin();
    const note = { text: 'A word.' };
    expect((await ask('note', note, karim)).status).toBe(404);
    const far = await answer('branch', { branch: String(office.antwerp) });
    expect(far.body).toMatchObject({ outcome: 'refused', message: expect.any(String) });
    expect(await row()).toMatchObject({ branch: null });
    expect((await answer('branch')).body.outcome).toBe('done');
    expect(await row()).toMatchObject({ branch: office.brussels });
    expect((await ask('note', note, karim)).body.outcome).toBe('done');
    expect((await ask('note', note, griet)).status).toBe(404);
    const given = { question: 'branch', value: { branch: String(office.antwerp) } };
    const also = { seenRevision: 1, language: 'nl' };
    expect((await ask('telephone-answer', { ...given, ...also }, admin)).body.outcome).toBe('done');
  });

  it.each(['note', 'consents'] as const)(
    'is not the volunteer’s own word: %s',
    async (question) => {
      const { answer, row } = await begin();
      expect((await answer(question)).body.outcome).toBe('refused');
      expect((await row()).answers).not.toHaveProperty(question);
    },
  );

  it('is not for an application that was sent', async () => {
    const { reference } = await (await createSubmitted(cms, office)).row();
    const body = { question: 'name', value: { name: 'X' }, seenRevision: 1, language: 'fr' };
    const answer = await nadia.ask('POST', `/api/applications/${reference}/telephone-answer`, {
      body,
    });
    expect(answer.body.outcome).toBe('refused');
  });

  it('in any other form is refused with a sentence', async () => {
    const { answer, ask } = await begin();
    const wrong = [
      await answer('phone', { phone: 12 }),
      await answer('phone', { phone: 'x', more: 'y' }),
      await answer('phone', { phone: 'x'.repeat(20_001) }),
      await answer('phone', { phone: 'x' }, { language: 'de' }),
      await answer('toString' as Question, {}),
      await ask('telephone-answer', {}),
    ];
    for (const { status, body } of wrong) {
      expect(status).toBe(400);
      expect(body.errors[0].message).toMatch(/\w.*\./);
    }
  });
});

describe('The link that confirms', () => {
  it('is sent once all is there but what the volunteer alone can say', async () => {
    const { ask, answer, form, fill } = await begin();
    const early = await ask('ask-confirmation', {});
    expect(early.body).toMatchObject({ outcome: 'refused', message: expect.any(String) });
    expect(early.body.unanswered).toContain('motivation');
    expect(early.body.unanswered).not.toContain('note');
    await fill();
    await answer('birthDate', { day: '1', month: '1', year: '2001' });
    const young = await ask('ask-confirmation', {});
    expect(young.body).toMatchObject({ outcome: 'refused', unanswered: ['birthDate'] });
    expect(await mailKindsTo(cms, form.email)).toEqual([]);
  });

  it('leads to the answers, and its person sends them, with an account that begins by it', async () => {
    const { ask, fill, form, row, reference, id, confirm } = await begin();
    await fill();
    const { body } = await ask('ask-confirmation', {});
    expect(body).toMatchObject({ outcome: 'done', endsAt: expect.any(String) });
    expect(body.message).toContain(form.email);
    const [mail] = mailsTo(form.email);
    expect(mail).toMatchObject({ kind: 'confirmApplication', language: 'nl' });
    expect(mail?.values.link).toContain('http://localhost:3002/nl/bevestigen?token=');
    const token = tokenFor(form.email);
    expect(JSON.stringify(await row())).not.toContain(token);
    const look = { token, language: 'nl' };
    const seen = (await portal('POST', '/confirmation/look', { body: look })).body;
    expect(seen).toMatchObject({ outcome: 'open', reference, unanswered: ['note', 'consents'] });
    expect(await confirm(token)).toEqual({ outcome: 'submitted', reference });
    expect(await row()).toMatchObject({ state: 'submitted', volunteer: expect.any(Number) });
    const { kind, by, door } =
      (await readAs(cms, nadia, reference))?.history.findLast(
        ({ transition }) => transition === 'submit',
      ) ?? {};
    expect({ kind, by, door }).toEqual({ kind: 'step', by: { kind: 'volunteer' }, door: 'link' });
    expect((await historyOf(cms, id)).map(({ byCollection }) => byCollection)).toContain('staff');
  });

  it('ends the one before it, and by itself after its days', async () => {
    stopClock();
    const { ask, fill, form, confirm, row } = await begin();
    await fill();
    await ask('ask-confirmation', {});
    const first = tokenFor(form.email);
    await ask('ask-confirmation', {});
    const second = tokenFor(form.email);
    expect(second).not.toBe(first);
    expect(await confirm(first)).toEqual({ outcome: 'unknown' });
    passTime({ days: confirmationDays });
    expect(await confirm(second)).toEqual({ outcome: 'unknown' });
    expect(await row()).toMatchObject({ state: 'draft' });
  });

  it('opens nothing any more once the address was put right', async () => {
    const { ask, fill, form, confirm } = await begin();
    await fill();
    await ask('ask-confirmation', {});
    const token = tokenFor(form.email);
    await ask('change-email', { email: makeEmail() });
    expect(await confirm(token)).toEqual({ outcome: 'unknown' });
  });

  it('is sent for nothing that is not written down on the telephone', async () => {
    const { reference } = await (await createSubmitted(cms, office)).row();
    const answer = await nadia.ask('POST', `/api/applications/${reference}/ask-confirmation`, {
      body: {},
    });
    expect(answer.body.outcome).toBe('refused');
  });

  it('is kept as nothing but a hash, and no coordinator reads it in the outbox', async () => {
    const { ask, fill, form } = await begin();
    await fill();
    await ask('ask-confirmation', {});
    const { docs } = await cms.payload.find({
      collection: 'mails',
      where: { to: { equals: form.email } },
    });
    const other = await signIn(cms, 'coordinator', 'reader', [office.brussels]);
    const { body } = await other.ask('GET', `/api/mails/${docs[0]?.id}`);
    expect(body).toMatchObject({ kind: 'confirmApplication' });
    expect(JSON.stringify(body)).not.toContain('token=');
  });
});
