import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/product.ts';

test('axe finds nothing on the portal, with errors shown, in three languages, light and dark', async ({
  browser,
  product,
}) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    for (const path of ['/fr/se-connecter', '/nl/aanmelden', '/en/sign-in']) {
      await page.goto(product.portalUrl + path);
      for (const step of ['empty', 'with an error']) {
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) {
          found.push(`${path} ${step} ${colorScheme}: ${id} ${nodes[0]?.html}`);
        }
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${path} ${step}: ${width} px wide`);
        await page.locator('main input[type="email"]').fill('no address');
        await page.locator('main form button[type="submit"]').first().click();
        await expect(page.locator('[role="alert"], .problems').first()).toBeVisible();
      }
      await expect(page).toHaveTitle(/^(Erreur|Fout|Error)/);
    }
    await context.close();
  }
  expect(found).toEqual([]);
});
