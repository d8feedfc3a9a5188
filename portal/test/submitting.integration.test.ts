import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn, keepAnswer, makeApplication } from './support/fake-application.ts';
import { applicationOf, browseWith, endSessions, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const checking = '/fr/ma-candidature/verifier';

function filled(without: Parameters<typeof fillIn>[1] = []) {
  const application = makeApplication();
  fillIn(application, without);
  return application;
}

test('all answers stand there in the reader’s language, each with a way to change it', async () => {
  const browser = browseWith(portal, 'read@x.be', filled());
  const { html } = await browser.open('/en/my-application/check-answers');
  expect(html).toContain('27 March 1961');
  expect(html).toContain('Transmettre.');
  expect(html.match(/\?back=check"/g)).toHaveLength(14);
  expect(html).toContain('href="/en/my-application/name?back=check"');
});

test('what is missing or to be mended is listed with links, and submitting says so', async () => {
  const application = filled(['heard', 'note']);
  const typed = { value: { phone: '12' }, seenRevision: 9, language: 'fr' } as const;
  keepAnswer(application, 'phone', typed);
  const browser = browseWith(portal, 'missing@x.be', application);
  const page = await browser.open(checking);
  expect(page.html).toContain('Il reste 3 réponses à donner ou à corriger');
  expect(page.html).toContain('<a href="/fr/ma-candidature/telephone?back=check">Téléphone');
  const refused = await browser.send(page, checking);
  expect(refused.status).toBe(422);
  expect(refused.title).toMatch(/^Erreur\s: /);
  expect(refused.html).toMatch(/error-summary[\s\S]*note-d-information\?back=check/);
  expect(refused.html).toMatch(/Comment vous nous connaissez\s: choisissez une réponse/);
  expect(refused.html).not.toContain('Tout est rempli');
  expect(application.state).toBe('draft');
});

test('answers that were given by telephone are read, and confirmed by sending them', async () => {
  const application = filled();
  application.isByTelephone = true;
  const browser = browseWith(portal, 'telephone@x.be', application);
  const list = await browser.open('/fr/ma-candidature');
  expect(list.html).toContain('en envoyant votre candidature, vous les confirmez');
  const sent = await browser.send(await browser.open(checking), checking);
  expect(sent.path).toBe('/fr/ma-candidature/envoyee');
});

test('what the lifecycle misses is said in the reader’s words, with where it is mended', async () => {
  const browser = browseWith(portal, 'condition@x.be', filled());
  const form = await browser.open(checking);
  const body = { outcome: 'refused', missing: ['oldEnough', 'leftAlone'], unanswered: [] };
  portal.cms.state.instead.set('/api/portal/application/submit', { status: 200, body });
  const refused = await browser.send(form, checking);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(
    '<a href="/fr/ma-candidature/date-de-naissance?back=check">Nos mentors ont 50 ans ou plus.',
  );
});

test('who wrote an answer down or changed it is said beside it', async () => {
  const application = filled();
  const { name, phone } = application.answers;
  if (name) name.origin = 'telephone';
  if (phone) phone.origin = 'staff';
  const { html } = await browseWith(portal, 'origin@x.be', application).open(checking);
  expect(html).toContain('Noté avec vous au téléphone');
  expect(html).toContain('Modifié par notre équipe');
});

test('submitting confirms with reference, who acts next and by when; twice is once', async () => {
  const browser = browseWith(portal, 'submit@x.be', filled());
  const form = await browser.open(checking);
  const [one, other] = await Promise.all([
    browser.send(form, checking),
    browser.send(form, checking),
  ]);
  for (const page of [one, other]) {
    expect(page.path).toBe('/fr/ma-candidature/envoyee');
    expect(page.html).toContain('DUO-7K3M-Q2XW');
    expect(page.html).toMatch(/Notre équipe de Bruxelles vous répond d’ici au \d/);
    expect(page.html).toContain('Une confirmation est partie vers submit@x.be');
    expect(page.html).toContain('Vous pouvez imprimer cette page');
    expect(page.html).toContain('Transmettre.');
    expect(page.html).not.toContain('<details');
  }
  expect(applicationOf(portal, 'submit@x.be').history).toHaveLength(2);
  expect((await browser.open(checking)).path).toBe('/fr/ma-candidature');
});

test('submitting while the CMS is down is offered again with one button', async () => {
  const browser = browseWith(portal, 'down@x.be', filled());
  const form = await browser.open(checking);
  const kept = await withoutCms(portal, () => browser.send(form, checking));
  expect(kept.status).toBe(503);
  expect(kept.html).toContain('Votre candidature n’est pas encore envoyée');
  expect((await browser.send(kept, checking)).path).toBe('/fr/ma-candidature/envoyee');
});

test('after a lost session nothing is submitted before the button is pressed again', async () => {
  const browser = browseWith(portal, 'lost@x.be', filled());
  const form = await browser.open(checking);
  endSessions(portal, 'lost@x.be');
  expect((await browser.send(form, checking)).status).toBe(401);
  expect(applicationOf(portal, 'lost@x.be').state).toBe('draft');
  browser.cookies.set('session', portal.cms.signIn('lost@x.be'));
  expect((await browser.send(form, checking)).path).toBe('/fr/ma-candidature/envoyee');
});

test('nobody submits with another volunteer’s form', async () => {
  const browser = browseWith(portal, 'one@x.be', filled());
  const form = await browser.open(checking);
  const other = browseWith(portal, 'two@x.be', filled());
  const page = await other.send(form, checking);
  expect(page.html).toContain('Rien n’a été changé');
  expect(applicationOf(portal, 'two@x.be').state).toBe('draft');
});
