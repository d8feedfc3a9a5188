import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('the front door opens in the reader’s language: the cookie, then the browser, then French', async ({
  browser,
  siteUrl,
}) => {
  for (const [locale, language] of [
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['de-DE', 'fr'],
  ] as const) {
    const context = await browser.newContext({ locale, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(siteUrl);
    expect(new URL(page.url()).pathname).toBe(`/${language}`);
    await context.close();
  }
});

test('an address with a language never sends its reader to another', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  await page.goto(`${siteUrl}/en/become-a-mentor`);
  expect(new URL(page.url()).pathname).toBe('/en/become-a-mentor');
  await context.close();
});

test('the text size that a reader chooses stays, on every page, without a script', async ({
  page,
  siteUrl,
}) => {
  const rootSize = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.goto(`${siteUrl}/fr`);
  const before = await rootSize();
  const sizes = page.locator('form[action*="text-size"] button');
  await sizes.last().click();
  // The page that comes back has the same address, and its style comes after it.
  await expect.poll(rootSize).toBeGreaterThan(before * 1.2);
  expect(new URL(page.url()).pathname).toBe('/fr');
  await page.goto(`${siteUrl}/nl/word-mentor`);
  expect(await rootSize()).toBeGreaterThan(before * 1.2);
  await page.locator('form[action*="text-size"] button').first().click();
  await expect.poll(rootSize).toBe(before);
});

test('a closed announcement stays closed', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}/fr`);
  const announcement = page.getByText('toujours à la recherche de mentors bénévoles');
  await expect(announcement).toBeVisible();
  await page.locator('form[action*="announcement"] button').click();
  await expect(announcement).toBeHidden();
  await page.goto(`${siteUrl}/fr/villes`);
  await expect(announcement).toBeHidden();
});

test('the language switch leads to the same page', async ({ page, siteUrl }) => {
  await page.goto(`${siteUrl}/fr/histoires/emad`);
  await page.locator('a[hreflang="nl"]').first().click();
  expect(new URL(page.url()).pathname).toBe('/nl/verhalen/emad');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('a page that is not there says so in its language, with the way on', async ({
  page,
  siteUrl,
}) => {
  for (const language of ['fr', 'nl', 'en']) {
    const response = await page.goto(`${siteUrl}/${language}/nothing-here`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  }
});

test('"become a mentor" and the telephone stand in the same place on every page', async ({
  page,
  siteUrl,
}) => {
  const placeOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box && { x: Math.round(box.x), y: Math.round(box.y) };
  };
  const places = new Set<string>();
  for (const path of ['/fr', '/fr/le-projet', '/fr/histoires/emad', '/fr/villes/gand', '/fr/x']) {
    await page.goto(siteUrl + path);
    const mentor = await placeOf('header a.button');
    const phone = await placeOf('a[href^="tel:"]');
    places.add(JSON.stringify({ mentor, phone }));
  }
  expect([...places]).toHaveLength(1);
});

test('the whole home page is walked by keyboard, with the focus visible at each step', async ({
  page,
  siteUrl,
}) => {
  await page.goto(`${siteUrl}/nl`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Enter');
  const invisible: string[] = [];
  const steps = await page.locator('a[href], button, summary').count();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { html: element.outerHTML.slice(0, 80), ring: `${outlineStyle} ${outlineWidth}` };
    });
    if (focused && (focused.ring.startsWith('none') || focused.ring.endsWith(' 0px'))) {
      invisible.push(focused.html);
    }
  }
  expect(invisible).toEqual([]);
});
