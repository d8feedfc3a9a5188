import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPortal } from '../support/portal.ts';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { interleaveReads } from './support/interleave.ts';
import { codeFor, mailsTo, tokenFor, wrongCodeFor } from './support/mails.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const visitor = createVisitor(cms);
let count = 0;
const someone = (name = 'someone') => `${name}-${++count}@example.org`;

async function signIn() {
  const email = someone();
  const token = await visitor.signIn(email);
  const portal = createPortal(cms, { token });
  return {
    email,
    token,
    askToMove: (to: string, more = {}) =>
      portal('POST', '/email/ask', { body: { email: to, ...more } }),
    moveTo: (to: string, code = codeFor(to)) =>
      portal('POST', '/email/spend', { body: { email: to, code } }),
    home: () => portal('GET', '/home'),
  };
}

it('a new address counts once its code is typed; the old one is told', async () => {
  const { email, askToMove, moveTo, home } = await signIn();
  const to = someone('new');
  expect((await askToMove(to)).body.outcome).toBe('sent');
  expect(mailsTo(to)[0]).toMatchObject({ kind: 'changeEmailCode', language: 'fr' });
  expect((await home()).body.volunteer.email).toBe(email);
  expect((await moveTo(to)).body).toEqual({ outcome: 'changed', email: to });
  expect((await home()).body.volunteer.email).toBe(to);
  expect(mailsTo(email)[0]).toMatchObject({ kind: 'emailChanged', values: { newEmail: to } });
});

it('whoever signs in with the new address is the same person, with the old one a new person', async () => {
  const { email, askToMove, moveTo, home } = await signIn();
  const to = someone('new');
  await askToMove(to);
  await moveTo(to);
  const { id } = (await home()).body.volunteer;
  const idOf = async (address: string) => {
    const token = await visitor.signIn(address);
    return (await createPortal(cms, { token })('GET', '/home')).body.volunteer.id;
  };
  expect(await idOf(to)).toBe(id);
  expect(await idOf(email)).not.toBe(id);
});

it('all other sessions end with the old address, and this one goes on', async () => {
  const { email, askToMove, moveTo, home } = await signIn();
  const other = await visitor.signIn(email);
  const to = someone('new');
  await askToMove(to);
  await moveTo(to);
  expect((await createPortal(cms, { token: other })('GET', '/home')).status).toBe(401);
  expect((await home()).status).toBe(200);
});

it('a code that was on its way to the old address signs nobody in', async () => {
  const { email, askToMove, moveTo } = await signIn();
  await visitor.askForCode(email);
  const token = tokenFor(email);
  const to = someone('new');
  await askToMove(to);
  await moveTo(to);
  expect((await visitor.spend({ token })).body).toEqual({ outcome: 'expired' });
});

it('an address that has an account is named as taken to its owner alone, who typed the code', async () => {
  const { email, askToMove, moveTo, home } = await signIn();
  const taken = (await signIn()).email;
  expect((await askToMove(taken)).body.outcome).toBe('sent');
  expect((await moveTo(taken, wrongCodeFor(taken))).body).toEqual({
    outcome: 'wrong',
    triesLeft: 4,
  });
  expect((await moveTo(taken)).body).toEqual({ outcome: 'taken' });
  expect((await home()).body.volunteer.email).toBe(email);
});

it('a code to change an address signs nobody in, and one to sign in changes none', async () => {
  const { askToMove, moveTo } = await signIn();
  const to = someone('new');
  await askToMove(to);
  expect((await visitor.spend({ email: to, code: codeFor(to) })).body).toEqual({
    outcome: 'expired',
  });
  const other = someone('new');
  await visitor.askForCode(other);
  expect((await moveTo(other)).body).toEqual({ outcome: 'expired' });
});

it('a code that one volunteer asked for changes nothing for another', async () => {
  const [first, second] = [await signIn(), await signIn()];
  const to = someone('new');
  await first.askToMove(to);
  expect((await second.moveTo(to)).body).toEqual({ outcome: 'expired' });
});

it('two who want the same address at once: one gets it', async () => {
  const [first, second] = [await signIn(), await signIn()];
  const to = someone('new');
  await first.askToMove(to);
  const code = codeFor(to);
  await second.askToMove(to);
  const stop = interleaveReads(cms, 'volunteers');
  const answers = await Promise.all([first.moveTo(to, code), second.moveTo(to)]);
  stop();
  expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['changed', 'taken']);
});

it('pressing the button twice changes the address once, and says so twice', async () => {
  const { email, askToMove, moveTo } = await signIn();
  const to = someone('new');
  const attempt = 'the-same-form-sent-twice';
  await Promise.all([askToMove(to, { attempt }), askToMove(to, { attempt })]);
  expect(mailsTo(to)).toHaveLength(1);
  const stop = interleaveReads(cms, 'sign-in-codes');
  const answers = await Promise.all([moveTo(to), moveTo(to)]);
  stop();
  for (const { body } of answers) expect(body).toEqual({ outcome: 'changed', email: to });
  expect(mailsTo(email).filter(({ kind }) => kind === 'emailChanged')).toHaveLength(1);
});

it('the code lasts ten minutes and has five tries', async () => {
  const { askToMove, moveTo } = await signIn();
  const to = someone('new');
  await askToMove(to);
  const wrong = wrongCodeFor(to);
  const left = [];
  for (let i = 0; i < 5; i += 1) left.push((await moveTo(to, wrong)).body.triesLeft);
  expect(left).toEqual([4, 3, 2, 1, undefined]);
  expect((await moveTo(to)).body).toEqual({ outcome: 'tooManyTries' });
  await askToMove(to);
  passTime({ minutes: 10 });
  expect((await moveTo(to)).body).toEqual({ outcome: 'expired' });
});

it('a volunteer can ask for five changes an hour, whatever the addresses', async () => {
  const { askToMove } = await signIn();
  for (let i = 0; i < 5; i += 1) expect((await askToMove(someone('new'))).status).toBe(200);
  const to = someone('new');
  expect((await askToMove(to)).status).toBe(429);
  expect(mailsTo(to)).toEqual([]);
});

it('what is no address is refused', async () => {
  const { askToMove, moveTo } = await signIn();
  expect((await askToMove('nobody')).body).toEqual({
    outcome: 'invalid',
    problems: { email: 'email.invalid' },
  });
  expect((await moveTo('a@example.org', '12')).body.problems).toEqual({
    code: 'code.notSixDigits',
  });
});

it('a volunteer who is deleted is signed out everywhere, and no code of hers does anything', async () => {
  const { email, askToMove, home } = await signIn();
  const { id } = (await home()).body.volunteer;
  await visitor.askForCode(email);
  await askToMove(someone('new'));
  await cms.payload.delete({ collection: 'volunteers', id, overrideAccess: true });
  expect((await home()).status).toBe(401);
  expect((await visitor.spend({ token: tokenFor(email) })).body).toEqual({ outcome: 'expired' });
  const where = { volunteer: { equals: id } };
  expect((await cms.payload.count({ collection: 'sign-in-codes', where })).totalDocs).toBe(0);
  expect((await cms.payload.count({ collection: 'volunteer-sessions', where })).totalDocs).toBe(0);
});
