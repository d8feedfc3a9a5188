import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { type Mood, startFakeResend } from './support/fake-resend.ts';

const script = path.join(import.meta.dirname, 'support', 'send-until-killed.ts');
const mailCount = 500;
const secret = 'demo-only-for-tests-000000000000000000000';

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-killed-sender-'));
const resend = await startFakeResend();
let child: ChildProcess | undefined;
afterAll(async () => {
  child?.kill('SIGKILL');
  await resend.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

function start(count = 0): { process: ChildProcess; says: (word: string) => Promise<void> } {
  const started = spawn(process.execPath, [script, resend.url, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DUO_MODE: 'demo',
      NODE_ENV: 'production',
      DATA_DIR: dataDirectory,
      DATABASE_URL: '',
      PAYLOAD_SECRET: secret,
      PURGE_KEY: secret,
      PORTAL_KEY: secret,
      CERTIFICATE_KEY: secret,
      RESEND_API_KEY: 're_test',
      MAIL_FROM: 'DUO for a JOB <hello@example.org>',
      LOG_LEVEL: 'silent',
    },
  });
  const said = new Set<string>();
  const lines = createInterface({ input: started.stdout });
  lines.on('line', (line) => said.add(line));
  const says = async (word: string) => {
    while (!said.has(word)) await once(lines, 'line');
  };
  return { process: started, says };
}

/** Slow now and then, busy, failing, and silent after it took a mail. */
function misbehave(number: number): Mood {
  if (number % 151 === 0) return { kind: 'fail', status: 429, headers: { 'retry-after': '1' } };
  if (number % 23 === 0) return { kind: 'fail', status: 500 };
  if (number % 17 === 0) return { kind: 'vanish' };
  return { kind: 'take', afterMs: number % 11 === 0 ? 80 : 2 };
}

test('500 mails reach a moody service once each, although the CMS is killed again and again', async () => {
  resend.behave(misbehave);
  const first = start(mailCount);
  child = first.process;
  await first.says('queued');
  for (const count of [60, 180, 300]) {
    await resend.whenTaken(count);
    child.kill('SIGKILL');
    if (child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    ({ process: child } = start());
  }
  await resend.whenTaken(mailCount);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(0);

  const readers = resend.taken.map(({ to }) => to);
  expect(new Set(readers).size).toBe(mailCount);
  expect(readers).toHaveLength(mailCount);
  expect(resend.misused).toEqual([]);
}, 120_000);
