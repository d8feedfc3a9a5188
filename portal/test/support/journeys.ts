import { createSeals } from '../../src/sealing/seals.ts';
import { openStamp, sealStamp } from '../../src/sealing/stamps.ts';
import type { Browser, Page } from './browser.ts';
import { portalKey } from './test-portal.ts';

const seals = createSeals(portalKey);

/** The stamp of a form that was shown a minute ago. */
export function shownAMinuteAgo(stamp: string): string {
  const opened = openStamp(seals, stamp);
  if (!opened) throw new Error('Not a stamp of the portal');
  return sealStamp(seals, { ...opened, shownAtMs: opened.shownAtMs - 60_000 });
}

/** Fills in the sign-in form as a person would, not at once. */
export function askForCode(browser: Browser, page: Page, email: string): Promise<Page> {
  const stamp = shownAMinuteAgo(page.form('/fr/se-connecter').stamp ?? '');
  return browser.send(page, '/fr/se-connecter', { email, stamp });
}

/** Signs in, by the code that the fake gives everybody. */
export async function signIn(browser: Browser, email: string): Promise<Page> {
  const asked = await askForCode(browser, await browser.open('/fr/se-connecter'), email);
  return browser.send(asked, '/fr/se-connecter/code', { code: '123456' });
}
