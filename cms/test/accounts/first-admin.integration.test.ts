import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findActs } from '../privacy/support/act.ts';
import { createClient } from '../support/client.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const anonymous = createClient(cms);
const sources = path.resolve(import.meta.dirname, '../../src');
const command = path.join(sources, 'accounts/first-admin.command.ts');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env: process.env });

const email = 'first@staff.example';

describe('The command for the first administrator', () => {
  it('says how to use it when something is missing or wrong', () => {
    for (const args of [[], ['--email=first@staff.example'], ['--email=first', '--name=A']]) {
      const { status, stderr } = run(...args);
      expect([status, stderr]).toEqual([1, expect.stringContaining('Usage:')]);
    }
  });

  it('prints a link that works once, and makes no other way in', async () => {
    const { status, stdout, stderr } = run(`--email=${email}`, '--name=Nadia Peeters');
    expect(status, stderr).toBe(0);
    const token = /\/admin\/reset\/([\w-]{43})$/m.exec(stdout)?.[1];
    const body = { token, password: 'my own long password' };
    const chosen = await anonymous('POST', '/api/staff/reset-password', { body });
    expect(chosen.status).toBe(200);
    expect((await anonymous('POST', '/api/staff/reset-password', { body })).status).toBe(403);
    const logIn = { email, password: 'my own long password' };
    const { body: signedIn } = await anonymous('POST', '/api/staff/login', { body: logIn });
    expect(signedIn.user).toMatchObject({ name: 'Nadia Peeters', role: 'admin', language: 'fr' });
    const acts = await findActs(cms, 'staff', signedIn.user.id);
    expect(acts.map(({ act, door }) => [act, door])).toEqual([
      ['staffCreated', 'command'],
      ['staffJoined', 'admin'],
    ]);
  });

  it('refuses once there is an administrator', async () => {
    const { status, stderr } = run('--email=second@staff.example', '--name=Second');
    expect([status, stderr]).toEqual([1, expect.stringContaining('already')]);
    expect((await cms.payload.count({ collection: 'staff' })).totalDocs).toBe(1);
  });
});
