import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page as it stands, and whether it scrolls sideways. */
export async function inspectPage(page: Page, what: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
  const [inner = 0, width = 0] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  return width > inner ? [...found, `${what}: ${width} px wide`] : found;
}

/** The same, in light and in dark. */
export async function inspectInBothSchemes(page: Page, what: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await inspectPage(page, `${what}, ${colorScheme}`)));
  }
  return found;
}
