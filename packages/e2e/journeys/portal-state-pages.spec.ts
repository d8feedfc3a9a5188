import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import { addDays, dayOf } from '@duo/domain/applications/days';
import type { TransitionName } from '@duo/domain/applications/lifecycle';
import { ownWords, questions, type RawAnswer } from '@duo/domain/applications/questions';
import { languages } from '@duo/domain/languages/languages';
import type { Browser, Page } from '@playwright/test';
import { answerAll, begin, enter, goodAnswers, sendForm, submit } from '../support/applying.ts';
import { applicationUrl, coordinators, signInAs } from '../support/deciding.ts';
import { inspectPage } from '../support/inspect-page.ts';
import { linkIn, readMailThat } from '../support/letterbox.ts';
import { portalUrlOf } from '../support/portal.ts';
import type { Product } from '../support/product.ts';
import { listReferences, queueUrl } from '../support/queue.ts';
import { signInToApi } from '../support/staff-api.ts';
import { expect, test } from '../support/test.ts';

const today = dayOf(new Date());
const viewport = { width: 320, height: 800 };

type Ask = Awaited<ReturnType<typeof signInToApi>>;

/** Does something on the team's side, as its buttons ask the CMS for it. */
async function act(ask: Ask, reference: string, path: string, body: object) {
  const { docs } = await ask(`applications?limit=1&where[reference][equals]=${reference}`);
  const seenRevision: number = docs[0].revision;
  const { outcome, message } = await ask(`applications/${reference}/${path}`, {
    seenRevision,
    ...body,
  });
  expect(outcome, message).toBe('done');
}

const step = (ask: Ask, reference: string, transition: TransitionName, more: object = {}) =>
  act(ask, reference, 'step', { transition, ...more });

const openNarrow = async (browser: Browser) =>
  (await browser.newContext({ locale: 'fr-BE', viewport })).newPage();

/** What axe finds on a page in each language, once something was done there. */
async function inspectIn(
  page: Page,
  product: Product,
  name: PortalPage,
  { what, query = '', prepare }: { what: string; query?: string; prepare?: () => Promise<unknown> },
): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await page.goto(portalUrlOf(product, name, language) + query);
    await prepare?.();
    found.push(...(await inspectPage(page, `${portalPath(name, language)} ${what}`)));
  }
  return found;
}

/** Answers in one tab, then in another, and looks at what the second is told, in one language after the other. */
async function inspectReplaced(page: Page, product: Product): Promise<string[]> {
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(portalUrlOf(product, 'answerName', 'fr'));
  await page.locator('[name="name"]').fill('Première réponse');
  await sendForm(page);
  await page.waitForURL(({ pathname }) => pathname !== portalPath('answerName', 'fr'));
  await other.locator('[name="name"]').fill('Seconde réponse');
  await sendForm(other);
  const found: string[] = [];
  for (const language of languages) {
    await other.locator(`.languages button[lang="${language}"]`).click();
    await expect(other.locator('html')).toHaveAttribute('lang', language);
    await expect(other.locator('blockquote')).toHaveText('Première réponse');
    found.push(...(await inspectPage(other, `replaced, ${language}`)));
  }
  await other.close();
  return found;
}

const refuse = async (page: Page, field: string, text: string) => {
  await page.locator(`[name="${field}"]`).fill(text);
  await sendForm(page);
  await expect(page.locator('.error-summary')).toBeVisible();
};

test('axe finds nothing on an application’s pages in each of its states, with errors and messages, in light and dark', async ({
  browser,
  product,
}) => {
  test.setTimeout(240_000);
  const page = await openNarrow(browser);
  await enter(page, product, 'fr', 'states@volunteer.example');
  const found = await inspectIn(page, product, 'application', { what: 'before it begins' });
  await begin(page, product, 'fr');
  found.push(...(await inspectReplaced(page, product)));
  await answerAll(page, product, 'fr');
  const reference = await submit(page, product, 'fr');
  found.push(...(await inspectIn(page, product, 'submitted', { what: '' })));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(page.getByText('Ik wil doorgeven wat ik zelf gekregen heb.')).toBeVisible();
  await expect(page.getByText(reference)).toBeVisible();
  await page.emulateMedia({ media: null });

  const ask = await signInToApi(product, 'coordinator');
  await page.goto(portalUrlOf(product, 'application', 'fr'));
  await page.locator('[name="text"]').fill('Puis-je venir avec une amie ?');
  await sendForm(page);
  await expect(page.locator('.messages .own')).toBeVisible();
  const message = { text: 'Bien sûr, avec plaisir.', attempt: 'states-message' };
  await act(ask, reference, 'message', message);
  const look = (what: string, prepare?: () => Promise<unknown>) =>
    inspectIn(page, product, 'application', prepare ? { what, prepare } : { what });
  found.push(...(await look('with messages, and an error', () => refuse(page, 'text', ''))));
  const long = { what: 'with an error', prepare: () => refuse(page, 'reason', 'x'.repeat(4_001)) };
  found.push(...(await inspectIn(page, product, 'pause', long)));
  found.push(...(await inspectIn(page, product, 'withdraw', long)));

  await step(ask, reference, 'hold', { reason: 'Un voyage.', returnOn: addDays(today, 30) });
  found.push(...(await look('on hold')));
  await step(ask, reference, 'resume');
  await step(ask, reference, 'screen');
  await act(ask, reference, 'record', { infoSessionOn: addDays(today, 3) });
  await step(ask, reference, 'inviteToSession');
  found.push(...(await look('with an appointment')));
  await step(ask, reference, 'decline', { reason: 'Horaires.' });
  found.push(...(await look('declined')));
  expect(found).toEqual([]);
});

/** Begins an application by telephone, answers what staff may, and has the link sent. @returns the link. */
async function makeLink(product: Product, ask: Ask, email: string): Promise<URL> {
  const begun = { name: 'Aline Téléphone', email, language: 'fr', attempt: 'states-telephone' };
  const { reference } = await ask('applications/by-telephone/begin', begun);
  const { docs: branches } = await ask('branches?limit=1&where[city][equals]=Bruxelles&locale=fr');
  const { docs: sectors } = await ask('sectors?limit=1');
  const given: Partial<Record<string, RawAnswer>> = {
    ...goodAnswers,
    branch: { branch: String(branches[0].id) },
    sector: { sector: String(sectors[0].id) },
  };
  for (const question of questions.filter((one) => one !== 'name' && !ownWords.includes(one))) {
    const answer = { question, value: given[question], seenRevision: 0, language: 'fr' };
    const { faults } = await ask(`applications/${reference}/telephone-answer`, answer);
    expect(faults, question).toEqual([]);
  }
  await ask(`applications/${reference}/ask-confirmation`, {});
  return new URL(linkIn(await readMailThat(product, email, ({ text }) => text.includes('token='))));
}

test('axe finds nothing on the page of the link that confirms, with errors, and once it is used or over', async ({
  browser,
  product,
}) => {
  test.setTimeout(120_000);
  const page = await openNarrow(browser);
  const ask = await signInToApi(product, 'coordinator');
  const { search: query } = await makeLink(product, ask, 'aline@volunteer.example');
  const look = (what: string, prepare?: () => Promise<unknown>) =>
    inspectIn(page, product, 'confirm', prepare ? { what, query, prepare } : { what, query });
  const found = await look('with errors', async () => {
    await sendForm(page);
    await expect(page.locator('.error-summary')).toBeVisible();
  });
  await page.locator('input[name="acknowledged"]').check();
  await page.locator('input[name="agreed"][value="selection"]').check();
  await sendForm(page);
  await expect(page.locator('.confirmation')).toBeVisible();
  found.push(...(await look('confirmed')));
  const over = { what: 'over', query: `?token=${'x'.repeat(43)}` };
  found.push(...(await inspectIn(page, product, 'confirm', over)));
  expect(found).toEqual([]);
});

test('axe finds nothing on the coordinators’ pages of applications, with all unfolded, in light and dark', async ({
  page,
  product,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, product, coordinators.brussels);
  await page.goto(queueUrl(product, { search: 'luc vandenb' }));
  const [reference = ''] = await listReferences(page);
  const ask = await signInToApi(product, 'coordinator');
  const email = 'desk@volunteer.example';
  const begun = { name: 'Desk', email, language: 'nl', attempt: 'states-desk' };
  const draft = (await ask('applications/by-telephone/begin', begun)).reference;
  const found: string[] = [];
  for (const address of [
    `${product.cmsUrl}/admin`,
    queueUrl(product, { listing: 'open' }),
    queueUrl(product, { search: 'nobody has this name' }),
    applicationUrl(product, reference),
    `${product.cmsUrl}/admin/applications/by-telephone`,
    applicationUrl(product, draft),
  ]) {
    await page.goto(address);
    await page.locator('main h1').waitFor();
    for (const fold of await page.locator('main summary').all()) await fold.click();
    found.push(...(await inspectPage(page, address)));
  }
  expect(found).toEqual([]);
});
