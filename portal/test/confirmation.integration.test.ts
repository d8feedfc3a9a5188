import { randomBytes } from 'node:crypto';
import type { Question } from '@duo/domain/applications/questions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { type FakeApplication, fillIn, makeApplication, note } from './support/fake-application.ts';
import { countAsked, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const path = '/fr/confirmer';

/** What was written down on the telephone, and the address of the link that was mailed. */
function telephone(without: Question[] = []): { application: FakeApplication; link: string } {
  const application = makeApplication();
  fillIn(application, ['note', 'consents', ...without]);
  for (const kept of Object.values(application.answers)) kept.origin = 'telephone';
  application.isByTelephone = true;
  const token = randomBytes(32).toString('base64url');
  portal.cms.state.confirmations.set(token, application);
  return { application, link: `${path}?token=${token}` };
}

const given = { acknowledged: note.version, agreed: ['selection', 'news'] };

test('the link shows the answers, the note and the consents, and opening it spends nothing', async () => {
  const { application, link } = telephone();
  const browser = createBrowser(portal.base);
  await browser.open(link);
  const { html, status } = await browser.open(link);
  expect(status).toBe(200);
  expect(html).toContain('27 mars 1961');
  expect(html).toContain('Vos frais de transport sont remboursés');
  expect(html).toContain('name="agreed"');
  expect(html.match(/noté avec vous au téléphone/gi)).toHaveLength(1);
  expect(application.state).toBe('draft');
  expect(countAsked(portal, '/api/portal/confirmation/confirm')).toBe(0);
});

test('confirming submits it, with what was agreed to, and twice is once', async () => {
  const { application, link } = telephone();
  const browser = createBrowser(portal.base);
  const form = await browser.open(link);
  for (const page of [
    await browser.send(form, path, given),
    await browser.send(form, path, given),
    await browser.open(link),
  ]) {
    expect(page.status).toBe(200);
    expect(page.html).toContain('DUO-7K3M-Q2XW');
    expect(page.html).toContain('href="/fr/se-connecter?to=application"');
  }
  expect(application.state).toBe('submitted');
  expect(application.answers.consents?.value.agreed).toEqual(['selection', 'news']);
});

test('without the note or the consent that is needed nothing is sent, and it is said at their fields', async () => {
  const { application, link } = telephone();
  const browser = createBrowser(portal.base);
  const form = await browser.open(link);
  const page = await browser.send(form, path, { agreed: ['news'] });
  expect(page.status).toBe(422);
  expect(page.html).toContain('<a href="#acknowledged">');
  expect(page.html).toContain('<a href="#agreed">');
  expect(page.html).toMatch(/value="news"\s+checked/);
  expect(application.state).toBe('draft');
});

test('what is missing in the answers is said before, and again when it is pressed', async () => {
  const { link } = telephone(['phone']);
  const browser = createBrowser(portal.base);
  const form = await browser.open(link);
  expect(form.html).toContain('Il manque encore une réponse');
  const page = await browser.send(form, path, given);
  expect(page.status).toBe(422);
  expect(page.html).toMatch(/error-summary[\s\S]*Il manque encore une réponse/);
});

test('an address that has another application already is told so', async () => {
  const { link } = telephone();
  const browser = createBrowser(portal.base);
  const form = await browser.open(link);
  const body = { outcome: 'alreadyApplied' };
  portal.cms.state.instead.set('/api/portal/confirmation/confirm', { status: 200, body });
  const page = await browser.send(form, path, given);
  expect(page.status).toBe(409);
  expect(page.html).toContain('Une autre candidature est déjà liée');
});

test('another language keeps what is ticked', async () => {
  const { link } = telephone();
  const browser = createBrowser(portal.base);
  const { token = '' } = (await browser.open(link)).form(path);
  const dutch = await browser.post('/nl/bevestigen', { token, ...given, show: 'nl' });
  expect(dutch.html).toContain('<html lang="nl"');
  expect(dutch.entries('/nl/bevestigen').filter(([name]) => name === 'agreed')).toHaveLength(2);
  expect(dutch.form('/nl/bevestigen').acknowledged).toBe(note.version);
});

test('while the CMS is down a confirmation is offered again', async () => {
  const { application, link } = telephone();
  const browser = createBrowser(portal.base);
  const form = await browser.open(link);
  const kept = await withoutCms(portal, () => browser.send(form, path, given));
  expect(kept.status).toBe(503);
  await browser.send(kept, path);
  expect(application.state).toBe('submitted');
});

test.each([
  ['', 400],
  ['x', 400],
  ['y'.repeat(43), 404],
])('the link with the token %j is over, and says what to do', async (token, status) => {
  const page = await createBrowser(portal.base).open(`${path}?token=${token}`);
  expect(page.status).toBe(status);
  expect(page.html).toContain('Ce lien ne fonctionne plus');
});

test('who tries too many links is told to wait', async () => {
  const { link } = telephone();
  const body = { outcome: 'wait', retryAfterSeconds: 605 };
  portal.cms.state.instead.set('/api/portal/confirmation/look', { status: 429, body });
  const page = await createBrowser(portal.base).open(link);
  expect(page.status).toBe(429);
  expect(page.html).toContain('dans 11 minutes');
});
