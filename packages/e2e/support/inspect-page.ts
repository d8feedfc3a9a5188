import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that look at colours, which are all that a scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function runAxe(axe: AxeBuilder, what: string): Promise<string[]> {
  // Legacy: in the page itself, and not partly in a blank one beside it, which takes as long again; what is lost is
  // frames of other addresses, of which these pages have none.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

/** What axe finds on a page as it stands, in light and in dark, and whether it scrolls sideways. */
export async function inspectPage(page: Page, what: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await runAxe(new AxeBuilder({ page }), what);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = new AxeBuilder({ page }).withRules(colourRules);
  found.push(...(await runAxe(inDark, `${what}, dark`)));
  const [inner = 0, width = 0] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  return width > inner ? [...found, `${what}: ${width} px wide`] : found;
}
