import { afterAll, expect, test } from 'vitest';
import { createClient } from '../support/client.ts';
import { openOutbox } from './support/outbox.ts';

const outbox = await openOutbox({ resendKey: '' });
const { cms, queue, change, resend, sendAll, read } = outbox;
afterAll(outbox.stop);
const ask = createClient(cms);
const inDutch = { headers: { 'accept-language': 'nl' } };

test('a demo without a key sends nothing, and shows what it would have sent', async () => {
  const mail = await queue({ kind: 'signInCode', to: 'demo@example.org' });
  await sendAll();
  expect((await read(mail.id)).state).toBe('kept');
  expect(resend.requests).toBe(0);

  const list = await ask('GET', '/demo/mails', inDutch);
  expect(list.status).toBe(200);
  expect(list.body).toContain('Berichten van de demo');
  expect(list.body).toContain(`href="/demo/mails/${mail.id}"`);
  const page = await ask('GET', `/demo/mails/${mail.id}`);
  expect(page.body).toContain('482913');
  expect(page.body).toContain('<a href="https://portal.example/fr/entrer?jeton=geheim">');
  const html = await ask('GET', `/demo/mails/${mail.id}/html`);
  expect(html.body).toContain('482913');
});

test('a mail is shown where it can run nothing and fetch nothing', async () => {
  const mail = await queue({ kind: 'emailChanged', to: 'framed@example.org' });
  const page = await ask('GET', `/demo/mails/${mail.id}`);
  expect(page.body).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const { headers } = await ask('GET', `/demo/mails/${mail.id}/html`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('what a person typed is text on the pages of the demo', async () => {
  const mail = await queue({ kind: 'emailChanged', to: 'markup@example.org' });
  await change(mail.id, { subject: '<script>alert(1)</script>' });
  for (const path of ['/demo/mails', `/demo/mails/${mail.id}`]) {
    const { body } = await ask('GET', path);
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script');
  }
});

test('a mail that was emptied says so, and one that never was leads to the list', async () => {
  const mail = await queue({ kind: 'emailChanged', to: 'emptied@example.org' });
  await change(mail.id, { message: null });
  const page = await ask('GET', `/demo/mails/${mail.id}`, { headers: { 'accept-language': 'en' } });
  expect(page.body).toContain('The content of this message was erased.');
  expect((await ask('GET', '/demo/mails/999999')).status).toBe(404);
  expect((await ask('POST', '/demo/mails')).status).toBe(404);
});
