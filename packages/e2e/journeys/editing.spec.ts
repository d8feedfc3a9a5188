import { findId, signIn } from '../support/newsroom.ts';
import { expect, test } from '../support/test.ts';

const headingOf = async (url: string) =>
  /<h1[^>]*>(?<words>[^<]*)/.exec(await (await fetch(url)).text())?.groups?.words;

test('an editor changes the home page in Dutch, previews it, publishes it, and sees it live at once', async ({
  page,
  product,
}) => {
  test.setTimeout(120_000);
  const { siteUrl, cmsUrl } = product;
  const before = {
    fr: await headingOf(`${siteUrl}/fr`),
    nl: await headingOf(`${siteUrl}/nl`),
    en: await headingOf(`${siteUrl}/en`),
  };
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });

  await signIn(page, product, 'editor');
  const id = await findId(product, 'pages', { 'where[key][equals]': 'home' });
  await page.goto(`${cmsUrl}/admin/collections/pages/${id}?locale=nl`);
  await page.locator('#field-blocks .collapsible__toggle').first().click();
  const heading = page.locator('#field-blocks__0__title');
  await expect(heading).toHaveValue(before.nl ?? '');

  await page.locator('#live-preview-toggler').click();
  const preview = page.frameLocator('iframe').locator('h1');
  await expect(preview).toHaveText(before.nl ?? '');
  const words = 'Uw ervaring maakt het verschil.';
  await heading.fill(words);
  await expect(preview).toHaveText(words, { timeout: 15_000 });
  expect(await headingOf(`${siteUrl}/nl`)).toBe(before.nl);

  await page.locator('#action-save').click();
  await expect.poll(() => headingOf(`${siteUrl}/nl`)).toBe(words);
  expect(await headingOf(`${siteUrl}/fr`)).toBe(before.fr);
  expect(await headingOf(`${siteUrl}/en`)).toBe(before.en);
  expect(problems).toEqual([]);
});

test('a preview without a valid ticket shows nothing, and one with it is framed by the CMS alone', async ({
  page,
  product,
}) => {
  const { siteUrl, cmsUrl } = product;
  expect((await fetch(`${siteUrl}/preview`)).status).toBe(403);
  expect((await fetch(`${siteUrl}/preview?ticket=forged.forged`)).status).toBe(403);
  await signIn(page, product, 'editor');
  const id = await findId(product, 'pages', { 'where[key][equals]': 'home' });
  await page.goto(`${cmsUrl}/admin/collections/pages/${id}?locale=en`);
  const toggler = page.locator('#live-preview-toggler');
  await toggler.waitFor();
  const frame = page.locator('iframe');
  if (!(await frame.isVisible())) await toggler.click();
  const address = await frame.getAttribute('src');
  const response = await fetch(address ?? '');
  expect(response.status).toBe(200);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`frame-ancestors ${cmsUrl}`);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('x-robots-tag')).toContain('noindex');
});

test('the admin speaks the language of its reader', async ({ browser, product }) => {
  for (const [locale, words] of [
    ['fr-BE', 'Publier'],
    ['nl-BE', 'Publiceren'],
    ['en-GB', 'Publish'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await signIn(page, product, 'editor');
    const id = await findId(product, 'pages', { 'where[key][equals]': 'home' });
    await page.goto(`${product.cmsUrl}/admin/collections/pages/${id}?locale=fr`);
    await expect(page.locator('#action-save')).toContainText(words);
    await context.close();
  }
});
