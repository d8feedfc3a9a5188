import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { codeFor } from './support/mails.ts';
import { openSessions, signedOut } from './support/sessions.ts';
import { recordStatements } from './support/statements.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});
const { findRow, home, list, signIn, someone } = openSessions(cms);

describe('A session', () => {
  it('is known in the database by a hash of its id alone', async () => {
    const token = await signIn();
    expect(await findRow(token)).toBeDefined();
    const files = ['cms.sqlite', 'cms.sqlite-wal'].map((name) =>
      readFileSync(path.join(cms.dataDirectory, name)),
    );
    expect(Buffer.concat(files).includes(token)).toBe(false);
  });

  it('is checked by one read, which goes by an index', async () => {
    const token = await signIn();
    const { checkSession } = await import('../../src/accounts/sessions.ts');
    const statements = await recordStatements(cms, () => checkSession(cms, token));
    expect(statements).toHaveLength(1);
    const { client } = cms.payload.db as unknown as {
      client: { execute: (statement: object) => Promise<{ rows: { detail: string }[] }> };
    };
    const sql = `explain query plan ${statements[0]}`;
    const { rows } = await client.execute({ sql, args: ['x', 1] });
    expect(rows.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH volunteer_sessions USING INDEX \S*id_hash/),
    ]);
  });

  it('costs a request for one page two reads: the check, and the row that the page shows', async () => {
    const token = await signIn();
    const statements = await recordStatements(cms, () => home(token));
    expect(statements).toHaveLength(2);
    expect(statements.every((sql) => sql.startsWith('select'))).toBe(true);
  });

  it('costs a request without one, or with what cannot be one, no read at all', async () => {
    const odd = ['', 'x', 'a'.repeat(5000), 'A'.repeat(40), "' or 1=1 --"];
    for (const token of odd) {
      const statements = await recordStatements(cms, async () => {
        expect(await home(token)).toEqual(signedOut);
      });
      expect(statements).toEqual([]);
    }
    expect(await home('a'.repeat(40))).toEqual(signedOut);
  });

  it('is renewed while it is used, by one write an hour at most', async () => {
    const token = await signIn();
    const before = await findRow(token);
    passTime({ minutes: 59 });
    const quiet = await recordStatements(cms, async () => {
      expect((await home(token)).body.renewed).toBeUndefined();
    });
    expect(quiet.every((sql) => sql.startsWith('select'))).toBe(true);
    passTime({ minutes: 1 });
    const { body } = await home(token);
    const after = await findRow(token);
    expect(body.renewed).toEqual({ token, expiresAt: after?.expiresAt });
    expect(Date.parse(after?.expiresAt ?? '') - Date.parse(before?.expiresAt ?? '')).toBe(
      3_600_000,
    );
    expect((await home(token)).body.renewed).toBeUndefined();
  });

  it('is renewed by one of many requests at a time', async () => {
    const token = await signIn();
    passTime({ hours: 2 });
    const updateOne = vi.spyOn(cms.payload.db, 'updateOne');
    await Promise.all(Array.from({ length: 10 }, () => home(token)));
    const changes = await Promise.all(updateOne.mock.results.map(({ value }) => value));
    updateOne.mockRestore();
    expect(changes.filter((row) => row !== null)).toHaveLength(1);
    expect((await findRow(token))?.lastUsedAt).toBe(new Date().toISOString());
  });

  it('ends after thirty days without use, and not a day before', async () => {
    const [used, unused] = [await signIn(), await signIn()];
    passTime({ days: 29, hours: 23 });
    expect((await home(used)).status).toBe(200);
    passTime({ hours: 1 });
    expect(await home(unused)).toEqual(signedOut);
    passTime({ days: 28 });
    expect((await home(used)).status).toBe(200);
  });

  it('ends after ninety days however much it is used', async () => {
    const token = await signIn();
    for (let day = 1; day < 90; day += 1) {
      passTime({ days: 1 });
      expect((await home(token)).status).toBe(200);
    }
    passTime({ hours: 23, minutes: 59 });
    expect((await home(token)).status).toBe(200);
    passTime({ minutes: 1 });
    expect(await home(token)).toEqual(signedOut);
  });

  it('is written at most once an hour in its last days, too', async () => {
    const token = await signIn();
    for (let day = 1; day < 85; day += 1) {
      passTime({ days: 1 });
      await home(token);
    }
    const statements = await recordStatements(cms, () => home(token));
    expect(statements.every((sql) => sql.startsWith('select'))).toBe(true);
  });

  it('gets a new id at each sign-in, and takes the place of the one that the browser had', async () => {
    const email = someone();
    const first = await signIn(email);
    const { askForCode, spend } = createVisitor(cms, { token: first });
    await askForCode(email);
    const { body } = await spend({ email, code: codeFor(email) });
    expect(body.session.token).not.toBe(first);
    expect(await home(first)).toEqual(signedOut);
    expect(await list(body.session.token)).toHaveLength(1);
  });
});

describe('What has expired', () => {
  it('is removed, and nothing else', async () => {
    const { removeExpired } = await import('../../src/sign-in/remove-expired.ts');
    const tally = async () => {
      const collections = ['volunteer-sessions', 'sign-in-codes', 'rate-limits'] as const;
      const counts = collections.map((collection) => cms.payload.count({ collection }));
      return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs);
    };
    passTime({ days: 91 });
    await removeExpired(cms.payload);
    expect(await tally()).toEqual([0, 0, 0]);
    const email = someone();
    const token = await signIn(email);
    await createVisitor(cms).askForCode(email);
    const before = await tally();
    await removeExpired(cms.payload);
    expect(await tally()).toEqual(before);
    passTime({ minutes: 11 });
    await removeExpired(cms.payload);
    expect((await tally())[1]).toBe(0);
    expect((await home(token)).status).toBe(200);
  });

  it('is removed by the process itself, one round at a time', async () => {
    const { startRemovingExpired } = await import('../../src/sign-in/remove-expired.ts');
    const token = await signIn();
    passTime({ days: 91 });
    const stop = startRemovingExpired(cms.payload, 10);
    await vi.waitFor(async () => expect(await findRow(token)).toBeUndefined());
    stop();
  });
});
