import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeAddress, vouch } from '../support/portal.ts';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { codeFor, mailsTo, wrongCodeFor } from './support/mails.ts';
import { recordStatements } from './support/statements.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const { configuration } = await import('../../src/configuration.ts');
const visitor = createVisitor(cms);
const known = 'known@example.org';
const unknown = 'other@example.org';
await visitor.signIn(known);
// So that neither has a code or a count from before.
for (const collection of ['sign-in-codes', 'rate-limits'] as const) {
  await cms.payload.db.deleteMany({ collection, where: { id: { exists: true } } });
}

/** Status, headers and body as they go over the wire, without what names this very request. */
async function askAsBytes(path: string, body: object): Promise<string> {
  const response = await fetch(`${cms.url}/api/portal${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...vouch(configuration.portalKey, makeAddress()),
    },
  });
  const passing = ['date', 'x-request-id'];
  const headers = [...response.headers].filter(([name]) => !passing.includes(name));
  return JSON.stringify([response.status, headers, await response.text()]);
}

async function observe(path: string, body: object) {
  let bytes = '';
  const statements = await recordStatements(cms, async () => {
    bytes = await askAsBytes(path, body);
  });
  return { bytes, statements };
}

it('asking for a code runs the same statements and answers the same bytes for known and unknown addresses', async () => {
  const forKnown = await observe('/sign-in/ask', { email: known, language: 'fr' });
  const forUnknown = await observe('/sign-in/ask', { email: unknown, language: 'fr' });
  expect(forKnown.statements.length).toBeGreaterThan(5);
  expect(forUnknown.statements).toEqual(forKnown.statements);
  expect(forUnknown.bytes).toBe(forKnown.bytes);
  expect(mailsTo(unknown)).toHaveLength(1);
});

it('reads nothing of any account', async () => {
  const { statements } = await observe('/sign-in/ask', { email: known, language: 'fr' });
  expect(statements.filter((sql) => /"volunteers"/.test(sql))).toEqual([]);
});

it('so does trying a wrong code', async () => {
  await visitor.askForCode(known);
  await visitor.askForCode(unknown);
  const code = wrongCodeFor(known);
  const forKnown = await observe('/sign-in/spend', { email: known, code });
  const other = code === codeFor(unknown) ? wrongCodeFor(unknown) : code;
  const forUnknown = await observe('/sign-in/spend', { email: unknown, code: other });
  expect(forUnknown.statements).toEqual(forKnown.statements);
  expect(forUnknown.bytes).toBe(forKnown.bytes);
});

it('so does waiting, once the limit is reached', async () => {
  for (const email of [known, unknown]) {
    for (let i = 0; i < 5; i += 1) await visitor.askForCode(email);
  }
  const forKnown = await observe('/sign-in/ask', { email: known, language: 'fr' });
  const forUnknown = await observe('/sign-in/ask', { email: unknown, language: 'fr' });
  expect(JSON.parse(forKnown.bytes)[0]).toBe(429);
  expect(forUnknown.statements).toEqual(forKnown.statements);
  expect(forUnknown.bytes).toBe(forKnown.bytes);
});

it('so does changing to an address that somebody has', async () => {
  passTime({ minutes: 61 });
  const token = await visitor.signIn('anne@example.org');
  const authorization = `Session ${token}`;
  const ask = (email: string) =>
    createVisitor(cms).portal('POST', '/email/ask', {
      body: { email },
      headers: { authorization },
    });
  const answers: object[] = [];
  const record = (email: string) =>
    recordStatements(cms, async () => {
      const { status, body } = await ask(email);
      answers.push({ status, body });
    });
  const forKnown = await record(known);
  expect(await record(unknown)).toEqual(forKnown);
  expect(answers[1]).toEqual(answers[0]);
});
