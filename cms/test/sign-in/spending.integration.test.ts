import { codeTries } from '@duo/domain/accounts/sign-in';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { interleaveReads } from './support/interleave.ts';
import { codeFor, tokenFor, wrongCodeFor } from './support/mails.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const { portal, askForCode, spend, signIn } = createVisitor(cms);
let count = 0;
const someone = () => `someone-${++count}@example.org`;

async function countSessions(): Promise<number> {
  return (await cms.payload.count({ collection: 'volunteer-sessions' })).totalDocs;
}

async function findVolunteers(email: string) {
  const where = { email: { equals: email } };
  return (await cms.payload.find({ collection: 'volunteers', where })).docs;
}

describe('Spending a code', () => {
  it('begins the account with the first one, and finds it again with the next', async () => {
    const email = someone();
    await askForCode(email, { language: 'en' });
    const first = await spend({ email, code: codeFor(email) });
    expect(first.body).toMatchObject({ outcome: 'signedIn', isNewAccount: true, language: 'en' });
    await askForCode(email, { language: 'fr' });
    const second = await spend({ email, code: codeFor(email) });
    expect(second.body).toMatchObject({ outcome: 'signedIn', isNewAccount: false, language: 'en' });
    expect(second.body.session.token).not.toBe(first.body.session.token);
    expect(await findVolunteers(email)).toHaveLength(1);
  });

  it('takes the address and the digits however they were typed', async () => {
    const email = someone();
    await askForCode(email);
    const code = codeFor(email).replace(/^(...)(...)$/, ' $1 $2 ');
    const { body } = await spend({ email: email.toUpperCase(), code });
    expect(body.outcome).toBe('signedIn');
  });

  it('gives one session to fifty who spend the same code at once', async () => {
    const email = someone();
    await signIn(email);
    await askForCode(email);
    const before = await countSessions();
    const code = codeFor(email);
    const stop = interleaveReads(cms, 'sign-in-codes');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        spend(i % 2 ? { email, code } : { token: tokenFor(email) }),
      ),
    );
    stop();
    const outcomes = answers.map(({ body }) => body.outcome);
    expect(outcomes.filter((outcome) => outcome === 'signedIn')).toHaveLength(1);
    expect((await countSessions()) - before).toBe(1);
    expect(await findVolunteers(email)).toHaveLength(1);
  });

  it('counts each of many wrong tries that come at once, and then takes not even the right code', async () => {
    const email = someone();
    await askForCode(email);
    const wrong = { email, code: wrongCodeFor(email) };
    const stop = interleaveReads(cms, 'sign-in-codes');
    const answers = await Promise.all(Array.from({ length: 20 }, () => spend(wrong)));
    stop();
    const left = answers.map(({ body }) => body.triesLeft).filter((tries) => tries !== undefined);
    expect(left.sort()).toEqual([1, 2, 3, 4]);
    expect(left).toHaveLength(codeTries - 1);
    const { body } = await spend({ email, code: codeFor(email) });
    expect(body).toEqual({ outcome: 'tooManyTries' });
  });

  it('says how many tries are left', async () => {
    const email = someone();
    await askForCode(email);
    const { status, body } = await spend({ email, code: wrongCodeFor(email) });
    expect({ status, body }).toEqual({ status: 200, body: { outcome: 'wrong', triesLeft: 4 } });
  });

  it('is over after ten minutes, for the code and for the link', async () => {
    const email = someone();
    await askForCode(email);
    passTime({ minutes: 10 });
    expect((await spend({ email, code: codeFor(email) })).body).toEqual({ outcome: 'expired' });
    expect((await spend({ token: tokenFor(email) })).body).toEqual({ outcome: 'expired' });
  });

  it('works until the last second', async () => {
    const email = someone();
    await askForCode(email);
    passTime({ minutes: 9, seconds: 59 });
    expect((await spend({ email, code: codeFor(email) })).body.outcome).toBe('signedIn');
  });

  it('is over for the old code and the old link as soon as a new one is asked for', async () => {
    const email = someone();
    await askForCode(email);
    const [code, token] = [codeFor(email), tokenFor(email)];
    await askForCode(email);
    if (code !== codeFor(email)) {
      expect((await spend({ email, code })).body).toEqual({ outcome: 'wrong', triesLeft: 4 });
    }
    expect((await spend({ token })).body).toEqual({ outcome: 'expired' });
    expect((await spend({ email, code: codeFor(email) })).body.outcome).toBe('signedIn');
  });

  it('knows a code that was spent before, and forgets the address that it was for', async () => {
    const email = someone();
    await askForCode(email);
    await spend({ token: tokenFor(email) });
    expect((await spend({ token: tokenFor(email) })).body).toEqual({ outcome: 'spent' });
    expect((await spend({ email, code: codeFor(email) })).body).toEqual({ outcome: 'spent' });
    const where = { email: { equals: email } };
    const { docs } = await cms.payload.find({ collection: 'sign-in-codes', where });
    expect(docs).toEqual([]);
  });

  it('takes no code for another address', async () => {
    const [email, other] = [someone(), someone()];
    await askForCode(email);
    await askForCode(other);
    const { body } = await spend({ email: other, code: codeFor(email) });
    expect(codeFor(email) === codeFor(other) || body.outcome === 'wrong').toBe(true);
  });

  it('takes a link that was cut for one that is over', async () => {
    const email = someone();
    await askForCode(email);
    const { body } = await spend({ token: tokenFor(email).slice(0, -1) });
    expect(body).toEqual({ outcome: 'expired' });
  });

  it('tells nothing of an address for which no code was asked', async () => {
    const { body } = await spend({ email: someone(), code: '123456' });
    expect(body).toEqual({ outcome: 'expired' });
  });

  it('is done by a post alone: whoever opens the link spends nothing', async () => {
    const email = someone();
    await askForCode(email);
    const path = `/sign-in/spend?token=${tokenFor(email)}`;
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await portal(method, path);
    const { body } = await spend({ token: tokenFor(email) });
    expect(body.outcome).toBe('signedIn');
  });

  it('gives the same session when the button is pressed twice, and not after signing out', async () => {
    const email = someone();
    await askForCode(email);
    const form = { email, code: codeFor(email), attempt: 'the-same-form-sent-twice' };
    const before = await countSessions();
    const stop = interleaveReads(cms, 'sign-in-codes');
    const answers = await Promise.all([spend(form), spend(form), spend(form)]);
    stop();
    const tokens = new Set(answers.map(({ body }) => body.session?.token));
    expect(tokens.size).toBe(1);
    expect(answers.map(({ body }) => body.isNewAccount)).toEqual([true, true, true]);
    expect((await countSessions()) - before).toBe(1);
    expect((await spend({ ...form, attempt: 'somebody-elses-form' })).body).toEqual({
      outcome: 'spent',
    });
    const [token] = tokens;
    await createVisitor(cms, { token }).portal('POST', '/sign-out');
    expect((await spend(form)).body).toEqual({ outcome: 'spent' });
  });

  it('refuses what is no code, and says which field is wrong', async () => {
    const { status, body } = await spend({ email: someone(), code: '12345' });
    expect({ status, body: body.problems }).toEqual({
      status: 400,
      body: { code: 'code.notSixDigits' },
    });
    expect((await spend({ token: '' })).status).toBe(400);
    expect((await spend({})).status).toBe(400);
  });
});
