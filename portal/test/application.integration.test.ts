import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import {
  fillIn,
  giveApplication,
  keepAnswer,
  makeApplication,
  makeSubmitted,
  walk,
} from './support/fake-application.ts';
import { applicationOf, browseWith, countAsked, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const path = '/fr/ma-candidature';

test('an application begins with one button, and pressing twice means the same one', async () => {
  const browser = browseWith(portal, 'begin@x.be', null);
  const page = await browser.open(path);
  expect(page.html).toContain('Commencer ma candidature');
  const begun = await browser.send(page, path, { act: 'begin' });
  expect(begun.html).toContain('Votre candidature est ouverte');
  applicationOf(portal, 'begin@x.be').reference = 'DUO-0000-0001';
  await browser.send(page, path, { act: 'begin' });
  expect(applicationOf(portal, 'begin@x.be').reference).toBe('DUO-0000-0001');
});

test('who may not begin yet is told from when, and finds no button', async () => {
  const browser = browseWith(portal, 'early@x.be', null);
  const form = await browser.open(path);
  const account = portal.cms.state.accounts.find(({ email }) => email === 'early@x.be');
  if (account) account.mayBegin = { now: false, from: '2027-05-22' };
  for (const page of [await browser.open(path), await browser.send(form, path, { act: 'begin' })]) {
    expect(page.html).toContain('à partir du 22 mai 2027');
    expect(page.html).not.toContain('value="begin"');
  }
});

test('the list says how far each task is, where to go on, and until when all is kept', async () => {
  const application = makeApplication();
  fillIn(application, ['birthDate', 'calledBy', 'sector', 'motivation', 'note']);
  const typed = { value: { phone: '12' }, seenRevision: 9, language: 'fr' } as const;
  keepAnswer(application, 'phone', typed);
  const { html } = await browseWith(portal, 'list@x.be', application).open(path);
  const states = [...html.matchAll(/class="task-state"[^>]*>\s*([^<]*?)\s*</g)].map(
    ([, state]) => state,
  );
  expect(states).toEqual([
    'commencé',
    'à corriger',
    'terminé',
    'commencé',
    'commencé',
    'pas encore commencé',
    'terminé',
    'terminé',
    'quand tout est rempli',
  ]);
  expect(html).toContain('3 parties terminées sur 8');
  expect(html).toMatch(/href="\/fr\/ma-candidature\/prenom-usuel">\s*Continuer/);
  expect(html).toMatch(/le brouillon est gardé jusqu’au \d+ \S+ \d{4}/);
});

test('an application that could not begin is offered again, and so is a message', async () => {
  const browser = browseWith(portal, 'down@x.be', null);
  const form = await browser.open(path);
  const kept = await withoutCms(portal, () => browser.send(form, path, { act: 'begin' }));
  expect(kept.status).toBe(503);
  expect((await browser.send(kept, path)).html).toContain('Votre candidature est ouverte');
  const sent = giveApplication(portal.cms, 'down@x.be', makeSubmitted());
  const page = await browser.open(path);
  const unsent = await withoutCms(portal, () => browser.send(page, path, { text: 'Bonjour' }));
  expect(unsent.status).toBe(503);
  await browser.send(unsent, path);
  expect(sent.messages.map(({ text }) => text)).toEqual(['Bonjour']);
});

test('the way, who acts next and by when, and what happened are there once it was sent', async () => {
  const application = makeSubmitted();
  walk(application, 'screen', { actor: 'coordinator' });
  walk(application, 'inviteToSession', { actor: 'coordinator' });
  application.appointment = { kind: 'infoSession', on: '2026-12-10' };
  const browser = browseWith(portal, 'status@x.be', application);
  const { html } = await browser.open('/en/my-application');
  expect(html).toContain('Your information session is planned for 10 December 2026.');
  expect(html).toMatch(/Our team in Bruxelles will get back to you by \d+ \w+ \d{4}/);
  expect(html).toMatch(/<li class="current session" aria-current="step">/);
  expect(html).toMatch(/<li class="done read"/);
  const happened = html.slice(html.indexOf('list history'), html.indexOf('<details'));
  expect([...happened.matchAll(/<time/g)]).toHaveLength(4);
  expect(html).toContain('DUO-7K3M-Q2XW');
});

test('whose turn it is in the training is led there', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'in-training@x.be', application);
  const button = '<a class="button" href="/fr/ma-formation">';
  expect((await browser.open(path)).html).not.toContain(button);
  for (const step of ['screen', 'inviteToSession', 'inviteToInterview', 'accept'] as const) {
    walk(application, step, { actor: 'coordinator' });
  }
  walk(application, 'enrol', { actor: 'system' });
  expect((await browser.open(path)).html).toContain(button);
});

test('a message arrives once, however often its button is pressed, and stands on the page', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'message@x.be', application);
  const form = await browser.open(path);
  await browser.send(form, path, { text: 'Puis-je venir\r\navec un ami ?' });
  const page = await browser.send(form, path, { text: 'Puis-je venir\r\navec un ami ?' });
  expect(application.messages.map(({ text }) => text)).toEqual(['Puis-je venir\navec un ami ?']);
  expect(page.html).toContain('Votre message est envoyé');
  expect(page.html).toContain('avec un ami');
  application.messages.push({
    id: 'm9',
    at: '2026-11-24T09:00:00Z',
    from: 'Claire',
    text: 'Oui !',
  });
  expect((await browser.open(path)).html).toContain('<strong>Claire</strong>');
});

test.each([
  ['', 'Écrivez votre message'],
  ['x'.repeat(4_001), 'Votre texte est trop long'],
])('a message that can’t be sent comes back with what to mend', async (text, words) => {
  const browser = browseWith(portal, 'bad-message@x.be', makeSubmitted());
  const page = await browser.send(await browser.open(path), path, { text });
  expect(page.status).toBe(422);
  expect(page.html).toMatch(new RegExp(`<a href="#text">${words}`));
  expect(page.form(path).text).toBe(text);
});

test('a message that comes too late stays with its writer, and another language keeps it', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'late-message@x.be', application);
  const form = await browser.open(path);
  const dutch = await browser.post('/nl/mijn-kandidatuur', {
    ...form.form(path),
    text: 'Half',
    show: 'nl',
  });
  expect(dutch.form('/nl/mijn-kandidatuur').text).toBe('Half');
  walk(application, 'decline', { actor: 'coordinator' });
  const page = await browser.send(form, path, { text: 'Still typing' });
  expect(page.status).toBe(409);
  // The first form begins another application.
  expect(page.form(path, 1).text).toBe('Still typing');
});

test.each([
  ['decline', 'coordinator', 'Non retenue', 'Cela ne dit rien de ce que vous valez'],
  ['withdraw', 'volunteer', 'Retirée', 'Notre porte reste ouverte'],
] as const)(
  'an application after %s has its own words',
  async (transition, actor, title, words) => {
    const application = makeSubmitted();
    walk(application, transition, { actor });
    const { html } = await browseWith(portal, `${transition}@x.be`, application).open(path);
    expect(html).toContain(title);
    expect(html).toContain(words);
    expect(html).not.toContain('because');
  },
);

test('a draft that expired and an application that was joined with another have their own words', async () => {
  const expired = { ...makeApplication(), state: 'expired' as const, next: null, mayDo: [] };
  const one = await browseWith(portal, 'expired@x.be', expired).open(path);
  expect(one.html).toContain('un coup de fil suffit');
  expect(one.html).toContain('Commencer une nouvelle candidature');
  const merged = { ...makeSubmitted(), isMerged: true, next: null, mayDo: [] };
  const other = await browseWith(portal, 'merged@x.be', merged).open(path);
  expect(other.html).toContain('Vous aviez deux candidatures chez nous');
});

test('the start says what is next, with the one thing to press', async () => {
  const browser = browseWith(portal, 'home@x.be', null);
  const first = await browser.open('/fr');
  expect(first.html).toContain('Commencer ma candidature');
  expect(first.html).toContain('<h1>Bienvenue</h1>');
  const application = giveApplication(portal.cms, 'home@x.be', makeApplication());
  fillIn(application, ['motivation']);
  const draft = await browser.open('/fr');
  expect(draft.html).toContain('Question suivante\u00a0: Motivation.');
  expect(draft.html).toContain('href="/fr/ma-candidature/motivation"');
  expect(draft.html).toContain('<h1>Bienvenue, Anne</h1>');
  fillIn(application);
  expect((await browser.open('/fr')).html).toContain('il ne reste qu’à vérifier et à envoyer');
  walk(application, 'submit');
  const sent = await browser.open('/fr');
  expect(sent.html).toContain('Votre candidature\u00a0: Envoyée');
  expect(sent.html).toContain('Notre équipe de Bruxelles vous répond d’ici au');
});

test('nothing of an application is shown to anybody who is not signed in', async () => {
  const browser = createBrowser(portal.base);
  const before = countAsked(portal, '/api/portal/application');
  for (const page of [
    path,
    `${path}/verifier`,
    `${path}/envoyee`,
    `${path}/nom`,
    `${path}/pause`,
  ]) {
    expect((await browser.open(page)).path).toMatch(/^\/fr\/se-connecter\?to=/);
  }
  expect(countAsked(portal, '/api/portal/application')).toBe(before);
});
