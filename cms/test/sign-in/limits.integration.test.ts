import { signInLimits, spendLimits } from '@duo/domain/accounts/sign-in';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../support/client.ts';
import { createPortal, makeAddress, vouch } from '../support/portal.ts';
import { startCms } from '../support/start-cms.ts';
import { passTime, stopClock } from './support/clock.ts';
import { interleaveReads } from './support/interleave.ts';
import { mailsTo, tokenFor, wrongCodeFor } from './support/mails.ts';
import { createVisitor } from './support/visitor.ts';

const cms = await startCms();
afterAll(() => cms.stop());
beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
});

const { configuration } = await import('../../src/configuration.ts');
let count = 0;
const someone = () => `someone-${++count}@example.org`;
const askAs = (address: string, email = someone()) =>
  createVisitor(cms, { address }).askForCode(email);

async function reachClientLimit(address: string): Promise<void> {
  for (let i = 0; i < signInLimits.client.count; i += 1) {
    expect((await askAs(address)).status).toBe(200);
  }
}

describe('The limits', () => {
  it('let an address be written to five times an hour, and then say how long to wait', async () => {
    const email = someone();
    const { askForCode } = createVisitor(cms);
    for (let i = 0; i < signInLimits.address.count; i += 1) {
      expect((await askForCode(email)).status).toBe(200);
      passTime({ minutes: 1 });
    }
    const { status, headers, body } = await askForCode(email);
    expect({ status, body }).toEqual({
      status: 429,
      body: { outcome: 'wait', retryAfterSeconds: 55 * 60 },
    });
    expect(headers.get('retry-after')).toBe(String(55 * 60));
    expect(mailsTo(email)).toHaveLength(5);
    passTime({ minutes: 55 });
    expect((await askForCode(email)).status).toBe(200);
    expect((await askForCode(email)).body).toEqual({ outcome: 'wait', retryAfterSeconds: 60 });
  });

  it('cannot be passed by asking many times at once', async () => {
    const email = someone();
    const { askForCode } = createVisitor(cms);
    const stop = interleaveReads(cms, 'rate-limits');
    const answers = await Promise.all(Array.from({ length: 30 }, () => askForCode(email)));
    stop();
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(mailsTo(email)).toHaveLength(5);
  });

  it('count what a client asks for whatever addresses it names', async () => {
    const address = makeAddress();
    await reachClientLimit(address);
    const email = someone();
    expect((await askAs(address, email)).status).toBe(429);
    expect(mailsTo(email)).toEqual([]);
    expect((await askAs(makeAddress(), email)).status).toBe(200);
  });

  it('do not count what they refuse', async () => {
    const address = makeAddress();
    const email = someone();
    for (let i = 0; i < 5; i += 1) await askAs(makeAddress(), email);
    for (let i = 0; i < 30; i += 1) expect((await askAs(address, email)).status).toBe(429);
    expect((await askAs(address)).status).toBe(200);
  });

  it('hold for the whole network of an IPv6 client', async () => {
    for (let i = 0; i < signInLimits.client.count; i += 1) {
      await askAs(`2001:db8:1:2:${i.toString(16)}::1`);
    }
    expect((await askAs('2001:db8:1:2:ffff:ffff:ffff:ffff')).status).toBe(429);
    expect((await askAs('2001:db8:1:3::1')).status).toBe(200);
  });

  it('hold for trying codes, for each address and for each client', async () => {
    const email = someone();
    const { spend } = createVisitor(cms);
    for (let i = 0; i < spendLimits.address.count; i += 1) {
      expect((await spend({ email, code: '123456' })).status).toBe(200);
    }
    expect((await spend({ email, code: '123456' })).body.outcome).toBe('wait');
    const guesser = createVisitor(cms, { address: makeAddress() });
    for (let i = 0; i < spendLimits.client.count; i += 1) {
      expect((await guesser.spend({ email: someone(), code: '123456' })).status).toBe(200);
    }
    expect((await guesser.spend({ email: someone(), code: '123456' })).status).toBe(429);
    expect((await guesser.spend({ token: 'x'.repeat(43) })).status).toBe(429);
  });

  it('leave the link to whoever owns the address when somebody else has tried out codes', async () => {
    const email = someone();
    const { askForCode, spend } = createVisitor(cms);
    await askForCode(email);
    const code = wrongCodeFor(email);
    for (let i = 0; i < spendLimits.address.count + 1; i += 1) await spend({ email, code });
    expect((await spend({ token: tokenFor(email) })).body.outcome).toBe('signedIn');
  });

  it('keep neither the address nor the client in clear', async () => {
    const [address, email] = [makeAddress(), someone()];
    await askAs(address, email);
    const { docs } = await cms.payload.find({ collection: 'rate-limits', pagination: false });
    expect(docs.length).toBeGreaterThan(0);
    expect(JSON.stringify(docs)).not.toContain(email);
    expect(JSON.stringify(docs)).not.toContain(address);
  });
});

describe('A client that forges headers', () => {
  const direct = createClient(cms);
  const forgeries: [string, () => Record<string, string>][] = [
    ['no header', () => ({})],
    ['an address', () => ({ 'x-client-address': makeAddress() })],
    ['X-Forwarded-For', () => ({ 'x-forwarded-for': makeAddress() })],
    [
      'Forwarded and X-Real-IP',
      () => ({ forwarded: `for=${makeAddress()}`, 'x-real-ip': makeAddress() }),
    ],
    ['a signature by another key', () => vouch('another key', makeAddress())],
    [
      'a signature of another address',
      () => ({ ...vouch(configuration.portalKey, '10.0.0.1'), 'x-client-address': makeAddress() }),
    ],
    [
      'a signature of another request',
      () => ({
        ...vouch(configuration.portalKey, makeAddress()),
        'x-request-id': '00000000-0000-4000-8000-000000000000',
      }),
    ],
    [
      'an old signature',
      () => {
        const headers = vouch(configuration.portalKey, makeAddress());
        return { ...headers, 'x-portal-timestamp': String(Date.now() - 3_600_000) };
      },
    ],
  ];

  it('is counted by its socket all the same', async () => {
    const askDirectly = (headers: Record<string, string>) =>
      direct('POST', '/api/portal/sign-in/ask', {
        body: { email: someone(), language: 'fr' },
        headers,
      });
    for (let i = 0; i < signInLimits.client.count; i += 1) {
      expect((await askDirectly({})).status).toBe(200);
    }
    for (const [name, forge] of forgeries) {
      expect({ name, status: (await askDirectly(forge())).status }).toEqual({ name, status: 429 });
    }
    expect(
      (
        await createPortal(cms)('POST', '/sign-in/ask', {
          body: { email: someone(), language: 'fr' },
        })
      ).status,
    ).toBe(200);
  });
});
