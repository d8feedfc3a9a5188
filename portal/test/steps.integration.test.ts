import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApplication, makeSubmitted, walk } from './support/fake-application.ts';
import { browseWith, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const path = '/fr/ma-candidature';

test('a pause asks for a date, says what is wrong with it, and holds until then', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'pause@x.be', application);
  const form = await browser.open('/fr/ma-candidature/pause');
  const send = (date: Record<string, string>) =>
    browser.send(form, '/fr/ma-candidature/pause', { reason: 'Un voyage', ...date });
  const none = await send({ day: '31', month: '2', year: '2027' });
  expect(none.status).toBe(422);
  expect(none.html).toContain('<a href="#day">');
  const past = await send({ day: '1', month: '1', year: '2020' });
  expect(past.html).toContain('Choisissez une date de retour');
  expect(past.form('/fr/ma-candidature/pause')).toMatchObject({
    reason: 'Un voyage',
    year: '2020',
  });
  const inHalfAYear = new Date(Date.now() + 180 * 86_400_000);
  const date = {
    day: `${inHalfAYear.getUTCDate()}`,
    month: `${inHalfAYear.getUTCMonth() + 1}`,
    year: `${inHalfAYear.getUTCFullYear()}`,
  };
  const held = await send(date);
  expect(held.path).toBe(path);
  expect(application.returnOn).toBe(inHalfAYear.toISOString().slice(0, 10));
  expect(held.html).toContain('Votre candidature reprend le');
  const resumed = await browser.send(held, path, { act: 'resume' });
  expect(application.state).toBe('submitted');
  expect(resumed.html).toContain('reprend où elle en était');
});

test('the date that a pause gives as an example is one that it would take', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'example@x.be', application);
  const form = await browser.open('/fr/ma-candidature/pause');
  const [, day = '', month = '', year = ''] =
    /Par exemple\s: (\d+) (\d+) (\d+)\./.exec(form.html) ?? [];
  await browser.send(form, '/fr/ma-candidature/pause', { day, month, year });
  expect(application.state).toBe('on_hold');
});

test('whoever is about to withdraw is shown the pause, or that a draft may simply wait', async () => {
  const withdrawing = '/fr/ma-candidature/retirer';
  const sent = await browseWith(portal, 'instead@x.be', makeSubmitted()).open(withdrawing);
  expect(sent.html).toContain('href="/fr/ma-candidature/pause"');
  const draft = await browseWith(portal, 'leave-it@x.be', makeApplication()).open(withdrawing);
  expect(draft.html).not.toContain('href="/fr/ma-candidature/pause"');
  expect(draft.html).toMatch(/vos réponses vous attendent jusqu’au \d+ \S+ \d{4}/);
});

test('a withdrawal takes a reason, or none, and another application may begin', async () => {
  const browser = browseWith(portal, 'withdraw@x.be', makeSubmitted());
  const form = await browser.open('/fr/ma-candidature/retirer');
  const page = await browser.send(form, '/fr/ma-candidature/retirer', { reason: 'Pas le moment' });
  expect(portal.cms.asked.at(-2)?.body).toMatchObject({
    transition: 'withdraw',
    reason: 'Pas le moment',
  });
  expect(page.html).toContain('Commencer une nouvelle candidature');
  expect((await browser.open('/fr/ma-candidature/retirer')).path).toBe(path);
});

test('a step on an application that has moved on takes nothing, and says where it is now', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'moved@x.be', application);
  const withdrawing = '/fr/ma-candidature/retirer';
  const form = await browser.open(withdrawing);
  walk(application, 'screen', { actor: 'coordinator' });
  const page = await browser.send(form, withdrawing, { reason: 'Typed' });
  expect(page.status).toBe(409);
  expect(page.html).toContain('elle en est maintenant à l’étape «\u00a0Lecture\u00a0»');
  expect(page.form(withdrawing).reason).toBe('Typed');
  expect(application.state).toBe('screening');
  expect((await browser.send(page, withdrawing)).html).toContain(
    'Commencer une nouvelle candidature',
  );
});

test('a step while the CMS is down, or after the session, keeps what was typed', async () => {
  const application = makeSubmitted();
  const browser = browseWith(portal, 'step@x.be', application);
  const withdrawing = '/fr/ma-candidature/retirer';
  const form = await browser.open(withdrawing);
  const kept = await withoutCms(portal, () => browser.send(form, withdrawing, { reason: 'Kept' }));
  expect(kept.status).toBe(503);
  expect(kept.form(withdrawing).reason).toBe('Kept');
  const dutch = '/nl/mijn-kandidatuur/intrekken';
  const shown = await browser.post(dutch, { ...kept.form(withdrawing), show: 'nl' });
  expect(shown.form(dutch).reason).toBe('Kept');
  expect(application.state).toBe('submitted');
});

test.each(['-1', '1.5', 'x', ''])(
  'a form that says it was shown the revision %j takes no step',
  async (revision) => {
    const application = makeSubmitted();
    const browser = browseWith(portal, 'made-up@x.be', application);
    const withdrawing = '/fr/ma-candidature/retirer';
    const form = await browser.open(withdrawing);
    expect((await browser.send(form, withdrawing, { revision })).status).toBe(409);
    expect(application.state).toBe('submitted');
  },
);
