import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { addDays, dayOf } from '@duo/domain/applications/days';
import type { Browser, Page } from '@playwright/test';
import { answer, answerAll, apply, begin, enter, sendForm, submit } from '../support/applying.ts';
import { applicationUrl, coordinators, record, signInAs, take } from '../support/deciding.ts';
import { readMailThat, readNewestMail } from '../support/letterbox.ts';
import { portalUrlOf } from '../support/portal.ts';
import type { Product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

const today = dayOf(new Date());
const phone = { viewport: { width: 360, height: 740 }, locale: 'nl-BE' };

const openPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext(options)).newPage();

/** Presses the button of a form while there is no connection, which must not take the reader away from it. */
async function typeWithoutConnection(page: Page, product: Product) {
  await page.goto(portalUrlOf(product, 'answerOccupation', 'fr'), { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.locator('[name="occupation"]').fill('Comptable');
  await sendForm(page);
  await expect(page.locator('.autosave')).toHaveText(/^Pas encore enregistré/);
  await expect(page.locator('[name="occupation"]')).toHaveValue('Comptable');
  await page.context().setOffline(false);
  await expect(page.locator('.autosave')).toHaveText(/^Enregistré à/);
}

/** Presses the button in a browser that is wrong about having no connection. */
async function sendThoughCalledOffline(page: Page) {
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
  await page.locator('[name="years"]').fill('31');
  await sendForm(page);
  await page.waitForURL(({ pathname }) => pathname !== portalPath('answerOccupation', 'fr'));
}

test('a volunteer applies in Dutch on a phone without script, goes on in French with it, and is taken through each step to accepted', async ({
  browser,
  product,
}) => {
  test.setTimeout(300_000);
  const email = 'mariette@volunteer.example';
  const onPhone = await openPage(browser, { ...phone, javaScriptEnabled: false });

  await onPhone.goto(`${product.siteUrl}/nl/word-mentor`);
  await onPhone
    .locator(`main a[href="${portalUrlOf(product, 'check', 'nl')}"]`)
    .first()
    .click();
  for (const name of ['age', 'time', 'language']) {
    await onPhone.locator(`input[name="${name}"][value="yes"]`).check();
  }
  await onPhone.getByRole('radio', { name: 'Brussel' }).check();
  await onPhone.locator('form#answers button[type="submit"]').click();
  await enter(onPhone, product, 'nl', email);
  await begin(onPhone, product, 'nl');
  await answerAll(onPhone, product, 'nl', ['name', 'calledBy', 'birthDate', 'phone', 'branch']);
  await onPhone.goto(portalUrlOf(product, 'answerMotivation', 'nl'));
  await answer(onPhone, 'motivation');

  const atHome = await openPage(browser, { locale: 'fr-BE' });
  await enter(atHome, product, 'fr', email);
  await atHome.goto(portalUrlOf(product, 'answerMotivation', 'fr'));
  await expect(atHome.locator('[name="motivation"]')).toHaveValue(/doorgeven/);
  await typeWithoutConnection(atHome, product);
  await sendThoughCalledOffline(atHome);
  await answerAll(atHome, product, 'fr', [
    'occupation',
    'sector',
    'languages',
    'skills',
    'availability',
    'note',
    'consents',
    'heard',
  ]);
  const reference = await submit(atHome, product, 'fr');
  const told = await readMailThat(product, email, ({ text }) => text.includes(reference));
  expect(told.subject).not.toBe('');

  const desk = await openPage(browser, { locale: 'fr-BE' });
  await signInAs(desk, product, coordinators.brussels);
  await desk.goto(`${product.cmsUrl}/admin/applications?state=submitted&sort=submitted`);
  await expect(desk.locator('table.queue tbody tr').first()).toContainText(reference);
  await desk.locator('table.queue tbody tr').first().getByRole('link').click();
  await expect(desk.locator('h1')).toContainText('Mariëtte De Smedt');
  await expect(desk.locator('p', { hasText: 'Ik wil doorgeven' })).toHaveAttribute('lang', 'nl');

  await take(desk, 'screen');
  await expect(desk.locator('#record-infoSessionOn')).toBeVisible();
  await record(desk, today, { on: 'infoSessionOn' });
  await take(desk, 'inviteToSession');
  await expect(desk.locator('#record-infoSessionAttended')).toBeVisible();
  await readMailThat(product, email, ({ text }) => /séance|sessie/i.test(text));
  await record(desk, today, { on: 'infoSessionOn', box: 'infoSessionAttended' });
  await take(desk, 'inviteToInterview');
  await expect(desk.locator('#record-interviewHeld')).toBeVisible();
  await atHome.goto(portalUrlOf(product, 'application', 'fr'));
  await expect(atHome.locator('[aria-current="step"]')).toContainText(/entretien/i);
  await record(desk, today, { on: 'interviewOn', box: 'interviewHeld' });
  await take(desk, 'accept');
  await expect(desk.locator('.state-badge').first()).not.toContainText(/entretien/i);
  await atHome.reload();
  await expect(atHome.locator('main')).toContainText(/accept|formation/i);
  await readMailThat(product, email, ({ subject }) => /bienvenue/i.test(subject));
});

test('an application is declined kindly, one is paused and goes on, one is withdrawn', async ({
  browser,
  product,
}) => {
  test.setTimeout(300_000);
  const desk = await openPage(browser, { locale: 'fr-BE' });
  await signInAs(desk, product, coordinators.brussels);

  const declined = await openPage(browser, { locale: 'fr-BE' });
  const reference = await apply(declined, product, 'fr', 'declined@volunteer.example');
  await desk.goto(applicationUrl(product, reference));
  await take(desk, 'decline', { reason: 'Secret de l’équipe : horaires incompatibles.' });
  await expect(desk.getByText('Secret de l’équipe')).toBeVisible();
  await declined.goto(portalUrlOf(product, 'application', 'fr'));
  const said = await declined.content();
  expect(said).not.toContain('Secret de l');
  await expect(declined.getByRole('link', { name: /\+32|02/ }).first()).toBeVisible();
  expect((await readNewestMail(product, 'declined@volunteer.example')).text).not.toContain(
    'Secret',
  );

  const paused = await openPage(browser, { locale: 'nl-BE', javaScriptEnabled: false });
  await apply(paused, product, 'nl', 'paused@volunteer.example');
  await paused.goto(portalUrlOf(product, 'pause', 'nl'));
  const [year = '', month = '', day = ''] = addDays(today, 40).split('-');
  for (const [name, value] of Object.entries({ day, month, year })) {
    await paused.locator(`main input[name="${name}"]`).fill(value);
  }
  await paused.locator('form#answers button[type="submit"]').click();
  await expect(paused.locator('main')).toContainText(/pauze/i);
  await paused.locator('button[name="act"][value="resume"]').click();
  await expect(paused.locator('button[name="act"][value="resume"]')).toHaveCount(0);

  const withdrawn = await openPage(browser, { locale: 'en-GB' });
  const gone = await apply(withdrawn, product, 'en', 'withdrawn@volunteer.example');
  await withdrawn.goto(portalUrlOf(product, 'withdraw', 'en'));
  await withdrawn.locator('[name="reason"]').fill('I am moving abroad.');
  await withdrawn.locator('form#answers button[type="submit"]').click();
  await expect(withdrawn.locator('main')).toContainText(/withdr/i);
  await desk.goto(applicationUrl(product, gone));
  await expect(desk.getByText('I am moving abroad.')).toBeVisible();
  await begin(withdrawn, product, 'en');
});

test('nobody reaches an application that is not theirs', async ({ browser, product }) => {
  test.setTimeout(200_000);
  const applicant = await openPage(browser, { locale: 'fr-BE' });
  const reference = await apply(applicant, product, 'fr', 'private@volunteer.example');

  const elsewhere = await openPage(browser, { locale: 'nl-BE' });
  await signInAs(elsewhere, product, coordinators.antwerp);
  await elsewhere.goto(applicationUrl(product, reference));
  await expect(elsewhere.locator('h1')).not.toContainText('De Smedt');
  await elsewhere.goto(`${product.cmsUrl}/admin/applications?search=${reference}`);
  await expect(elsewhere.locator('body')).not.toContainText('De Smedt');
  await elsewhere.goto(`${product.cmsUrl}/admin/applications?search=smedt`);
  await expect(elsewhere.locator('body')).not.toContainText('De Smedt');
  const refused = await elsewhere.request.post(
    `${product.cmsUrl}/api/applications/${reference}/step`,
    {
      data: { transition: 'screen', seenRevision: 1 },
      headers: { 'sec-fetch-site': 'same-origin' },
    },
  );
  expect(refused.status()).toBe(404);

  const editor = await openPage(browser);
  await signInAs(editor, product, 'editor@demo.example');
  await editor.goto(applicationUrl(product, reference));
  await expect(editor.locator('body')).not.toContainText('De Smedt');

  const other = await openPage(browser, { locale: 'fr-BE' });
  await enter(other, product, 'fr', 'curious@volunteer.example');
  await other.goto(product.portalUrl + portalPath('application', 'fr'));
  await expect(other.locator('body')).not.toContainText(reference);
});
