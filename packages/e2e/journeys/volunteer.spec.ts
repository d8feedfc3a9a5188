import { codeIn, linkIn, readNewestMail } from '../support/letterbox.ts';
import { askForCode, codeField, signInByCode } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false, locale: 'nl-BE' });

test('a volunteer signs in without a script, on two devices, changes her address, takes her data and leaves', async ({
  browser,
  page,
  product,
}) => {
  test.setTimeout(180_000);
  const email = 'marie@volunteer.example';

  await page.goto(`${product.siteUrl}/nl/word-mentor`);
  await page.getByRole('banner').getByRole('link', { name: 'Mijn ruimte' }).click();
  expect(page.url()).toBe(`${product.portalUrl}/nl/aanmelden`);
  await signInByCode(page, product, 'nl', email);

  const other = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  await askForCode(other, product, 'nl', email);
  const link = linkIn(await readNewestMail(product, email));
  expect(link.startsWith(product.portalUrl)).toBe(true);
  for (let scan = 0; scan < 3; scan += 1) expect((await fetch(link)).status, link).toBe(200);
  await other.goto(link);
  await other.locator('main').getByRole('button', { name: 'Aanmelden' }).click();
  await expect(other.locator('h1')).toHaveText('Welkom');

  await page.goto(`${product.portalUrl}/nl/mijn-toestellen`);
  await page.getByRole('button', { name: 'Dat ben ik niet, sluiten' }).first().click();
  await expect(page.getByText('De sessie op dat toestel is gesloten.')).toBeVisible();
  await other.goto(`${product.portalUrl}/nl/mijn-toestellen`);
  await expect(other.locator('input[type="email"]')).toBeVisible();

  const moved = 'marie.new@volunteer.example';
  await page.goto(`${product.portalUrl}/nl/mijn-gegevens/e-mail`);
  await page.locator('main input[type="email"]').fill(moved);
  await page.locator('main form button[type="submit"]').first().click();
  await page.locator(codeField).fill(codeIn(await readNewestMail(product, moved)));
  await page.locator('main form button[type="submit"]').first().click();
  await page.goto(`${product.portalUrl}/nl/mijn-gegevens`);
  await expect(page.getByText(moved).first()).toBeVisible();
  expect((await readNewestMail(product, email)).text).toContain(moved);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'De kopie downloaden' }).click(),
  ]);
  const copy = await download.createReadStream();
  const held = JSON.parse(Buffer.concat(await copy.toArray()).toString());
  expect(JSON.stringify(held)).toContain(moved);

  await page.goto(`${product.portalUrl}/nl/mijn-gegevens/wissen`);
  await page.locator('main input[type="checkbox"]').check();
  await page.locator('main form button[type="submit"]').first().click();
  await expect(page).toHaveURL(/gegevens-gewist/);
  await page.goto(`${product.portalUrl}/nl/mijn-gegevens`);
  await expect(page.locator('input[type="email"]')).toBeVisible();

  await signInByCode(page, product, 'nl', moved);
  await expect(page.getByText('Uw account is geopend.')).toBeVisible();
});

test('what was typed stays while the CMS is down, and the form goes through once it is back', async ({
  page,
  product,
}) => {
  test.setTimeout(120_000);
  const email = 'patient@volunteer.example';
  await page.goto(`${product.portalUrl}/nl/aanmelden`);
  await page.locator('input[type="email"]').fill(email);
  await page.waitForTimeout(2_200);
  try {
    await product.cms.stop('SIGKILL');
    await page.getByRole('button', { name: 'Een code ontvangen' }).click();
    await expect(page.locator('input[type="email"]')).toHaveValue(email);
    await expect(page.getByText('ons systeem antwoordt even niet')).toBeVisible();
  } finally {
    await product.cms.start();
  }
  await page.getByRole('button', { name: 'Een code ontvangen' }).click();
  await expect(page.locator(codeField)).toBeVisible();
  codeIn(await readNewestMail(product, email));
});
