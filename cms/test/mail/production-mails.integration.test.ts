import { afterAll, expect, test } from 'vitest';
import { createClient } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { openOutbox } from './support/outbox.ts';

const outbox = await openOutbox({ resendKey: '', isProduction: true });
const { cms, queue, read } = outbox;
afterAll(outbox.stop);

test('in production there is no page that shows mails', async () => {
  const mail = await queue({ kind: 'emailChanged', to: 'production@example.org' });
  const ask = createClient(cms);
  for (const path of ['/demo/mails', `/demo/mails/${mail.id}`, `/demo/mails/${mail.id}/html`]) {
    const { status, body } = await ask('GET', path);
    expect([status, body]).toEqual([404, '']);
  }
});

test('in production a mail waits for the key of the mail service', async () => {
  const mail = await queue({ kind: 'emailChanged', to: 'waiting@example.org' });
  expect((await read(mail.id)).state).toBe('waiting');
});

test('in production no staff see a mail that holds a code, not even an admin', async () => {
  const mail = await queue({ kind: 'signInCode', to: 'code@example.org' });
  const admin = await signIn(cms, 'admin');
  const { status, body } = await admin.ask('GET', `/api/mails/${mail.id}/content`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ content: null, isSecret: true });
});
