import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { askForCode, shownAMinuteAgo, signIn } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

test('an address and a code lead in, and the browser keeps nothing but the session', async () => {
  const browser = createBrowser(portal.base);
  const asked = await askForCode(browser, await browser.open('/fr/se-connecter'), ' Anne@X.be ');
  expect(asked.path).toBe('/fr/se-connecter/code');
  expect(asked.html).toContain('anne@x.be');
  expect(asked.html).toContain('href="tel:+3222030231"');
  const home = await browser.send(asked, '/fr/se-connecter/code', { code: '123 456' });
  expect(home.path).toBe('/fr?welcome=1');
  expect(home.html).toContain('Votre compte est ouvert');
  expect([...browser.cookies.keys()]).toEqual(['session']);
});

test.each([
  ['', 'Indiquez votre adresse e-mail'],
  ['marie', 'Indiquez une adresse e-mail complète'],
])(
  'the address %j comes back with what to mend, in the title, above and at the field',
  async (email, words) => {
    const browser = createBrowser(portal.base);
    const page = await askForCode(browser, await browser.open('/fr/se-connecter'), email);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Erreur\s: /);
    expect(page.html).toMatch(/<div class="error-summary" role="alert" tabindex="-1" autofocus/);
    expect(page.html).toMatch(new RegExp(`<a href="#email">${words}`));
    expect(page.html).toMatch(/aria-describedby="email-hint email-problem" aria-invalid="true"/);
    expect(page.form('/fr/se-connecter').email).toBe(email);
    expect(portal.cms.state.asked.map((row) => row.email)).not.toContain(email);
  },
);

test('what is typed in Dutch is answered in Dutch', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/nl/aanmelden');
  const again = await browser.send(page, '/nl/aanmelden', { email: 'x' });
  expect(again.title).toMatch(/^Fout: /);
  expect(again.html).toContain('Vul een volledig e-mailadres in');
});

test('a form that is sent at once asks for another press, which goes through later with the same stamp', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter');
  const quick = await browser.send(page, '/fr/se-connecter', { email: 'quick@x.be' });
  expect(quick.status).toBe(422);
  expect(quick.html).toContain('Appuyez encore une fois');
  const kept = quick.form('/fr/se-connecter');
  expect(kept).toMatchObject({ email: 'quick@x.be', stamp: page.form('/fr/se-connecter').stamp });
  const stamp = shownAMinuteAgo(kept.stamp ?? '');
  expect((await browser.send(quick, '/fr/se-connecter', { stamp })).path).toContain('/code');
});

test('a program that fills in every field, or makes a stamp up, is asked again and sends no code', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter');
  const stamp = shownAMinuteAgo(page.form('/fr/se-connecter').stamp ?? '');
  const email = 'program@x.be';
  const attempts: Record<string, string>[] = [
    { email, stamp, website: 'http://x' },
    { email, stamp: 'made-up' },
  ];
  for (const fields of attempts) {
    expect((await browser.post('/fr/se-connecter', fields)).status).toBe(422);
  }
  expect(portal.cms.state.asked.map((row) => row.email)).not.toContain(email);
});

test('pressing twice asks for one code', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter');
  const stamp = shownAMinuteAgo(page.form('/fr/se-connecter').stamp ?? '');
  const fields = { email: 'twice@x.be', stamp };
  await Promise.all([
    browser.post('/fr/se-connecter', fields),
    browser.post('/fr/se-connecter', fields),
  ]);
  expect(portal.cms.state.asked.filter((row) => row.email === 'twice@x.be')).toHaveLength(1);
});

test('a wrong code says how many tries are left, and stays in its field', async () => {
  const browser = createBrowser(portal.base);
  const asked = await askForCode(browser, await browser.open('/fr/se-connecter'), 'wrong@x.be');
  const wrong = await browser.send(asked, '/fr/se-connecter/code', { code: '111111' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Il reste 4 essais');
  expect(wrong.form('/fr/se-connecter/code').code).toBe('111111');
});

test('being told to wait says for how long, with the status of it', async () => {
  const browser = createBrowser(portal.base);
  portal.cms.state.instead.set('/api/portal/sign-in/ask', {
    status: 429,
    body: { outcome: 'wait', retryAfterSeconds: 605 },
  });
  const page = await askForCode(browser, await browser.open('/fr/se-connecter'), 'wait@x.be');
  expect(page.status).toBe(429);
  expect(page.html).toContain('dans 11 minutes');
  expect(page.form('/fr/se-connecter').email).toBe('wait@x.be');
});

test('the address can be corrected from the code page, and a new code asked for', async () => {
  const browser = createBrowser(portal.base);
  const asked = await askForCode(browser, await browser.open('/fr/se-connecter'), 'typo@x.be');
  const correcting = await browser.send(asked, '/fr/se-connecter', { show: '1' });
  expect(correcting.status).toBe(200);
  expect(correcting.form('/fr/se-connecter').email).toBe('typo@x.be');
  const again = await browser.send(asked, '/fr/se-connecter/code', { again: '1' }, 1);
  expect(again.html).toContain('Un nouveau code est parti');
  expect(portal.cms.state.asked.filter((row) => row.email === 'typo@x.be')).toHaveLength(2);
});

test('opening the link of a mail spends nothing; its button signs in', async () => {
  const browser = createBrowser(portal.base);
  await askForCode(browser, await browser.open('/fr/se-connecter'), 'link@x.be');
  const token = portal.cms.state.asked.findLast((row) => row.email === 'link@x.be')?.token ?? '';
  const elsewhere = createBrowser(portal.base);
  const before = portal.cms.asked.length;
  const page = await elsewhere.open(`/nl/aanmelden/link?token=${token}`);
  await elsewhere.open(`/nl/aanmelden/link?token=${token}`);
  expect(portal.cms.asked).toHaveLength(before);
  expect(page.html).toContain(`name="path" value="/nl/aanmelden/link?token=${token}"`);
  const home = await elsewhere.send(page, '/nl/aanmelden/link');
  expect(home.path).toBe('/nl?welcome=1');
  const spent = await elsewhere.send(page, '/nl/aanmelden/link');
  expect(spent.html).toContain('Deze link werkt niet meer');
});

test.each(['', 'x', '../../x'])(
  'the link with the token %j says that it is over',
  async (token) => {
    const page = await createBrowser(portal.base).open(
      `/en/sign-in/link?token=${encodeURIComponent(token)}`,
    );
    expect(page.status).toBe(400);
    expect(page.html).toContain('This link no longer works');
  },
);

test('whoever is signed in already is led from the sign-in page to the start', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'again@x.be');
  expect((await browser.open('/fr/se-connecter')).path).toBe('/fr');
});

test('signing out ends the session here, and pressing again changes nothing', async () => {
  const browser = createBrowser(portal.base);
  const home = await signIn(browser, 'out@x.be');
  const out = await browser.send(home, '/fr/au-revoir');
  expect(out.html).toContain('Votre espace est fermé');
  expect(browser.cookies.has('session')).toBe(false);
  expect((await browser.send(home, '/fr/au-revoir')).status).toBe(200);
  expect((await browser.open('/fr')).path).toBe('/fr/se-connecter');
});
