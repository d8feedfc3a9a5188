import { describeState, nameState, nameTransition } from '@duo/application-texts/state-texts';
import { addDays, dayOf } from '@duo/domain/applications/days';
import { ownWords, questions } from '@duo/domain/applications/questions';
import type { Browser, Page } from '@playwright/test';
import { enter, goodAnswers } from '../support/applying.ts';
import { applicationUrl, coordinators, signInAs, take } from '../support/deciding.ts';
import { linkIn, readMailThat } from '../support/letterbox.ts';
import { portalUrlOf } from '../support/portal.ts';
import type { Product } from '../support/product.ts';
import { listReferences, queueUrl, readCount } from '../support/queue.ts';
import { signInToApi } from '../support/staff-api.ts';
import { answerByTelephone, beginByTelephone, findChoice } from '../support/telephone.ts';
import { expect, test } from '../support/test.ts';

const today = dayOf(new Date());
const rowsPerPage = 50;
const phone = { viewport: { width: 360, height: 740 }, locale: 'fr-BE', javaScriptEnabled: false };

const openPage = async (browser: Browser, options: object = { locale: 'fr-BE' }) =>
  (await browser.newContext(options)).newPage();

/** Unfolds what a part of the page asks a reason for, and does it. */
async function unfold(page: Page, part: string, reason: string) {
  await page.locator(`${part} summary`).first().click();
  await page.locator(`${part} textarea`).first().fill(reason);
  await page.locator(`${part} details button[type="submit"]`).first().click();
}

test('two applications of one person are gone on with as one, and told apart again', async ({
  page: desk,
  product,
}) => {
  await signInAs(desk, product, coordinators.brussels);
  const search = queueUrl(product, { search: 'luc vandenb' });
  await desk.goto(search);
  const both = await listReferences(desk);
  const [one = '', other = ''] = both;
  expect(both).toHaveLength(2);

  await desk.goto(applicationUrl(product, one));
  await expect(desk.locator('#alike')).toContainText(other);
  await expect(desk.locator('#alike')).toContainText('même numéro de téléphone');
  await unfold(desk, '#alike', 'Il n’avait pas retrouvé la première.');
  await expect(desk.locator('#merged')).toContainText(other);
  await expect(desk.locator('#steps button')).toHaveCount(0);
  await desk.goto(search);
  expect(await listReferences(desk)).toEqual([other]);

  await desk.goto(applicationUrl(product, other));
  await expect(desk.locator('#merged')).toContainText(one);
  await unfold(desk, '#merged', 'Ce sont deux frères.');
  await expect(desk.locator('#alike')).toContainText(one);
  await desk.goto(search);
  expect(await listReferences(desk)).toEqual(both);
  for (const reference of both) {
    await desk.goto(applicationUrl(product, reference));
    await expect(desk.locator('#history')).toContainText('Il n’avait pas retrouvé la première.');
    await expect(desk.locator('#history')).toContainText('Ce sont deux frères.');
    await expect(desk.locator('#steps button').first()).toBeAttached();
  }
});

/** Writes down on the telephone whatever staff may. */
async function answerAllByTelephone(desk: Page) {
  const given = {
    ...goodAnswers,
    branch: { branch: await findChoice(desk, 'branch', 'Bruxelles') },
    sector: { sector: await findChoice(desk, 'sector', /Banque/) },
  };
  for (const question of questions) {
    const answer = given[question];
    if (answer && question !== 'name' && !ownWords.includes(question))
      await answerByTelephone(desk, answer);
  }
}

/** Opens the link of the mail on a phone without script, and confirms what was written down. */
async function confirmByLink(browser: Browser, product: Product, email: string) {
  const mail = await readMailThat(product, email, ({ text }) => text.includes('token='));
  const page = await openPage(browser, phone);
  await page.goto(linkIn(mail));
  const main = page.locator('main');
  await expect(main).toContainText('Gérard Lenoir');
  await expect(main).toContainText('Ik wil doorgeven wat ik zelf gekregen heb.');
  await expect(main).toContainText('C45B');
  const confirm = page.locator('form#answers button[type="submit"]');
  await confirm.click();
  await expect(page.locator('.error-summary a')).toHaveCount(2);
  await page.locator('input[name="acknowledged"]').check();
  await page.locator('input[name="agreed"][value="selection"]').check();
  await confirm.click();
  await expect(page.locator('.confirmation h1')).toHaveText('Votre candidature est envoyée');
}

test('somebody who was helped on the telephone confirms by the mailed link, is paused by the team, and declined kindly', async ({
  browser,
  page: desk,
  product,
}) => {
  test.setTimeout(180_000);
  const email = 'gerard@volunteer.example';
  await signInAs(desk, product, coordinators.brussels);
  const reference = await beginByTelephone(desk, product, { name: 'Gérard Lenoir', email });

  const drafts = queueUrl(product, { state: 'draft' });
  await desk.goto(drafts);
  expect(await listReferences(desk)).toContain(reference);
  expect(await readCount(desk, 'En préparation')).toBe((await listReferences(desk)).length);
  const elsewhere = await openPage(browser);
  await signInAs(elsewhere, product, coordinators.antwerp);
  await elsewhere.goto(drafts);
  expect(await listReferences(elsewhere)).not.toContain(reference);

  await desk.goto(applicationUrl(product, reference));
  const send = desk.locator('#confirmation').getByRole('button', { name: 'Envoyer le lien' });
  await send.click();
  await expect(desk.locator('#confirmation [data-outcome="refused"]')).toContainText('Motivation');
  await answerAllByTelephone(desk);
  await send.click();
  await expect(desk.locator('.act-news')).toContainText(email);
  await confirmByLink(browser, product, email);
  await desk.reload();
  await expect(desk.locator('.state-badge').first()).toHaveText(nameState('submitted', 'fr'));

  const volunteer = await openPage(browser);
  await enter(volunteer, product, 'fr', email);
  const ownPage = portalUrlOf(product, 'application', 'fr');
  const returnOn = addDays(today, 5);
  await take(desk, 'hold', { reason: 'Secret : attend une opération.', returnOn });
  await volunteer.goto(ownPage);
  await expect(volunteer.locator('h1')).toHaveText(nameState('on_hold', 'fr'));
  await readMailThat(product, email, ({ subject }) => /en pause/.test(subject));
  await desk.goto(queueUrl(product, { due: 'returning' }));
  expect(await listReferences(desk)).toContain(reference);
  await desk.goto(applicationUrl(product, reference));
  await take(desk, 'resume');
  await volunteer.reload();
  await expect(volunteer.locator('h1')).toHaveText(nameState('submitted', 'fr'));

  await take(desk, 'decline', { reason: 'Secret : n’a pas le temps, en fait.' });
  await expect(desk.locator('#steps button')).toHaveCount(0);
  await volunteer.reload();
  await expect(volunteer.locator('h1')).toHaveText(nameState('declined', 'fr'));
  await expect(volunteer.locator('main')).toContainText(describeState('declined', 'fr'));
  await expect(volunteer.locator('.form-notice')).toContainText(/à partir du/);
  await expect(volunteer.locator('button[value="begin"]')).toHaveCount(0);
  const told = await readMailThat(product, email, ({ text }) => /pas plus loin|suite/.test(text));
  for (const text of [await volunteer.content(), told.text]) expect(text).not.toContain('Secret');
});

/** Keeps back the page as an act has left it, as a slow line does. @returns what lets it come. */
async function holdPage(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/admin/applications/*', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('of two who decide at once the second is told what the first one did, and keeps what was typed; nobody is told of the own step', async ({
  browser,
  page: first,
  product,
}) => {
  await signInAs(first, product, coordinators.brussels);
  await first.goto(queueUrl(product, { search: 'fatima idrissi' }));
  const [reference = ''] = await listReferences(first);
  const second = await openPage(browser);
  await signInAs(second, product, 'admin@demo.example');
  for (const page of [first, second]) await page.goto(applicationUrl(product, reference));

  const decline = nameTransition('decline', 'fr');
  await second.locator('#steps summary', { hasText: decline }).click();
  await second.locator('#reason-decline').fill('Ses disponibilités ne conviennent pas.');
  const show = await holdPage(first);
  await first.getByRole('button', { name: nameTransition('screen', 'fr'), exact: true }).click();
  await expect(first.locator('.act-news')).toContainText(nameState('screening', 'fr'));
  await first.locator('#record-infoSessionOn').fill(today);
  await first.locator('#record button[type="submit"]').click();
  await expect(first.locator('#record form')).toHaveAttribute('aria-busy', 'true');
  show();
  await expect(first.locator('.state-badge').first()).toHaveText(nameState('screening', 'fr'));
  await expect(first.locator('#record [role="status"]')).toBeEmpty();
  await second.getByRole('button', { name: decline, exact: true }).click();
  const news = second.locator('.act-news');
  await expect(news).toContainText(`${nameTransition('screen', 'fr')} (Chris Coppens, `);
  await expect(news.locator('blockquote')).toHaveText('Ses disponibilités ne conviennent pas.');
  await expect(second.locator('.state-badge').first()).toHaveText(nameState('screening', 'fr'));
  await first.reload();
  await expect(first.locator('.state-badge').first()).toHaveText(nameState('screening', 'fr'));
});

test('the queue goes on on a next page, with each application on one', async ({
  page: desk,
  product,
}) => {
  await signInAs(desk, product, coordinators.brussels);
  const ask = await signInToApi(product, 'coordinator');
  for (let number = 1; number <= rowsPerPage + 2; number += 1) {
    const [attempt, email] = [`next-page-${number}`, `next-page-${number}@volunteer.example`];
    const begun = { name: `Reinhilde Wouters ${number}`, email, language: 'nl', attempt };
    expect(await ask('applications/by-telephone/begin', begun)).toMatchObject({ outcome: 'done' });
  }
  await desk.goto(queueUrl(product, { state: 'draft' }));
  const count = await readCount(desk, 'En préparation');
  const shown = await listReferences(desk);
  expect(shown).toHaveLength(rowsPerPage);
  await desk.getByRole('link', { name: 'Page suivante' }).click();
  await desk.waitForURL(/cursor=/);
  await expect(desk.getByRole('link', { name: 'Retour au début' })).toBeVisible();
  const rest = await listReferences(desk);
  expect(new Set([...shown, ...rest]).size).toBe(count);
  expect(shown.length + rest.length).toBe(count);
  await expect(desk.getByRole('link', { name: 'Page suivante' })).toHaveCount(0);
  await desk.getByRole('link', { name: 'Retour au début' }).click();
  await expect(desk.getByRole('link', { name: 'Page suivante' })).toBeVisible();
  expect(await listReferences(desk)).toEqual(shown);
});
