import { expect, test } from '../support/test.ts';

const pictureOn = async (url: string) => {
  const html = await (await fetch(url)).text();
  return /"(\/media\/[^" ]+)/.exec(html)?.[1];
};

test('a visitor goes on reading while the CMS is down, and after the site restarts without it', async ({
  page,
  product,
}) => {
  test.setTimeout(120_000);
  const { siteUrl, cms, site } = product;
  const pages = ['/fr', '/nl/word-mentor', '/en/stories', '/fr/histoires/emad'];
  for (const path of pages) expect((await fetch(siteUrl + path)).status).toBe(200);
  const withPicture = `${siteUrl}/fr/comment-ca-marche`;
  const picture = await pictureOn(withPicture);
  if (picture) expect((await fetch(siteUrl + picture)).status).toBe(200);
  try {
    await cms.stop('SIGKILL');
    for (const path of pages) {
      await page.goto(siteUrl + path);
      await expect(page.locator('h1')).toBeVisible();
    }

    await site.stop('SIGKILL');
    await site.start();
    for (const path of pages) {
      const response = await page.goto(siteUrl + path);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['cache-status']).toContain('stale');
      await expect(page.locator('h1')).toBeVisible();
    }
    if (picture) expect((await fetch(siteUrl + picture)).status).toBe(200);

    const unread = await page.goto(`${siteUrl}/nl/never-read-before`);
    expect(unread?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(page.getByText('+32 2 203 02 31').first()).toBeVisible();
  } finally {
    await cms.start();
  }
  await expect
    .poll(async () => (await fetch(`${siteUrl}/fr`)).headers.get('cache-status'))
    .not.toContain('stale');
});
