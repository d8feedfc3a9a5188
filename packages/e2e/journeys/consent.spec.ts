import { findId, signIn } from '../support/newsroom.ts';
import { expect, test } from '../support/test.ts';

const story = {
  fr: '/fr/histoires/jacques',
  nl: '/nl/verhalen/jacques',
  en: '/en/stories/jacques',
};
const lists = ['/fr/histoires', '/nl/verhalen', '/en/stories'];

const textOf = async (url: string) => (await fetch(url)).text();

test('withdrawing a testimonial’s consent takes it off everywhere, and it stays off without the CMS', async ({
  page,
  product,
}) => {
  test.setTimeout(120_000);
  const { siteUrl, cmsUrl, cms, site } = product;
  for (const path of Object.values(story)) expect((await fetch(siteUrl + path)).status).toBe(200);
  for (const path of lists) expect(await textOf(siteUrl + path)).toContain('Jacques');
  const picture = `${siteUrl}/og${story.fr}.png`;
  expect((await fetch(picture)).status).toBe(200);

  await signIn(page, product, 'editor');
  const id = await findId(product, 'testimonial-consents', {
    'where[person][equals]': 'Jacques',
  });
  await page.goto(`${cmsUrl}/admin/collections/testimonial-consents/${id}`);
  await page.locator('#field-withdrawnOn input').fill('23 novembre 2026');
  await page.keyboard.press('Enter');
  await page.locator('#action-save').click();

  await expect.poll(async () => (await fetch(siteUrl + story.fr)).status).toBe(404);
  for (const path of Object.values(story)) expect((await fetch(siteUrl + path)).status).toBe(404);
  for (const path of lists) expect(await textOf(siteUrl + path)).not.toContain('Jacques');
  expect((await fetch(picture)).status).toBe(404);

  try {
    await cms.stop();
    await site.stop();
    await site.start();
    for (const path of Object.values(story)) {
      const response = await fetch(siteUrl + path);
      expect(response.status).not.toBe(200);
      expect(await response.text()).not.toContain('Jacques');
    }
    for (const path of lists) expect(await textOf(siteUrl + path)).not.toContain('Jacques');
  } finally {
    await cms.start();
  }
});
