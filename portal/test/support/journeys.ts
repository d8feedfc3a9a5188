import { createSeals } from '../../src/sealing/seals.ts';
import { openStamp, sealStamp } from '../../src/sealing/stamps.ts';
import { type Browser, createBrowser, type Page } from './browser.ts';
import { type FakeApplication, giveApplication, makeApplication } from './fake-application.ts';
import { type FakeTraining, makeTraining } from './fake-training.ts';
import { portalKey, type TestPortal } from './test-portal.ts';

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

/** A browser of somebody who is signed in and has an application. */
export function browseWith(
  portal: TestPortal,
  email: string,
  application: FakeApplication | null = makeApplication(),
): Browser {
  const browser = createBrowser(portal.base);
  browser.cookies.set('session', portal.cms.signIn(email));
  if (application) giveApplication(portal.cms, email, application);
  return browser;
}

/** A browser of somebody who is accepted, and her training. */
export function trainWith(
  portal: TestPortal,
  email: string,
): { browser: Browser; training: FakeTraining } {
  const browser = browseWith(portal, email, null);
  return { browser, training: giveTraining(portal, email) };
}

/** Enrols somebody who has an account. */
export function giveTraining({ cms }: TestPortal, email: string): FakeTraining {
  const account = cms.state.accounts.find((known) => known.email === email);
  if (!account) throw new Error(`Nobody has the address ${email}.`);
  account.training ??= makeTraining();
  return account.training;
}

/** Ends all sessions of somebody, as time or another device does. */
export function endSessions({ cms }: TestPortal, email: string): void {
  cms.state.accounts.find((account) => account.email === email)?.sessions.clear();
}

/** What the fake has of somebody's application. */
export function applicationOf({ cms }: TestPortal, email: string): FakeApplication {
  const found = cms.state.accounts.find((account) => account.email === email)?.application;
  if (!found) throw new Error(`${email} has no application.`);
  return found;
}

/** Does something while the CMS does not answer. */
export async function withoutCms<T>({ cms }: TestPortal, work: () => Promise<T>): Promise<T> {
  await cms.down();
  try {
    return await work();
  } finally {
    await cms.up();
  }
}

/** How often the CMS was asked for a path. */
export function countAsked({ cms }: TestPortal, path: string): number {
  return cms.asked.filter((one) => one.path === path).length;
}
