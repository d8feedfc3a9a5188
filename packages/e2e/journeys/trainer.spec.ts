import type { Browser } from '@playwright/test';
import { choose, fieldAt, openBlock, publish, typeInto } from '../support/lesson-form.ts';
import { writeLesson } from '../support/new-lesson.ts';
import { signIn } from '../support/newsroom.ts';
import { portalUrlOf } from '../support/portal.ts';
import type { Product } from '../support/product.ts';
import { signInToApi } from '../support/staff-api.ts';
import { expect, test } from '../support/test.ts';
import { lessonUrl, press } from '../support/training.ts';

const openPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext(options)).newPage();

test('a trainer writes a lesson, is told what it lacks, sees it as a learner, and publishes it in two languages', async ({
  browser,
  product,
}) => {
  test.setTimeout(120_000);
  const page = await openPage(browser, { locale: 'fr-BE' });
  const refusal = page.locator('.duo-refusal');
  await signIn(page, product, 'trainer');
  await page.goto(`${product.cmsUrl}/admin/collections/lessons/create?locale=fr`);
  await page.waitForURL(/\/lessons\/\w+/);
  const [form = ''] = page.url().split('?');

  await test.step('the gate says what is missing, and leads there', async () => {
    await writeLesson(page);
    await page.locator('#action-save').click();
    await expect(refusal.locator('li')).toHaveText([
      'Contenu 2 Question 1 : il manque la bonne réponse.',
      'Contenu 2 Question 1, réponse 2 : il manque le retour à l’apprenant.',
    ]);
    await refusal.locator('li button').last().click();
    const feedback = fieldAt(page, 'blocks.1.questions.0.options.1.feedback');
    await expect(feedback).toBeFocused();
    await page.keyboard.type('C’est vrai, et cela ferme la porte.');
    await fieldAt(page, 'blocks.1.questions.0.options.0.isRight').check();
  });

  await test.step('the preview is the learner’s page, live beside the form', async () => {
    await page.locator('#live-preview-toggler').click();
    const learner = page.frameLocator('iframe');
    await expect(learner.locator('h1')).toHaveText('Dire non');
    await expect(learner.locator('section.quiz')).toContainText('« C’est interdit. »');
    await expect(learner.locator('h1 ~ .soft').first()).toHaveText('8 minutes');
    await fieldAt(page, 'title').fill('Dire non sans blesser');
    await expect(learner.locator('h1')).toHaveText('Dire non sans blesser', { timeout: 15_000 });
    // Saved by itself meanwhile, the form still says what the gate found.
    await expect(refusal.locator('li')).toHaveCount(2);
    await learner.getByRole('button', { name: 'Vous changez de sujet.' }).click();
    await expect(learner.locator('.end.poor')).toContainText('Il se vexe et part.');
    await page.locator('#live-preview-toggler').click();
    await publish(page);
  });

  await test.step('a copy is to be translated before it goes live', async () => {
    await page.goto(`${form}?locale=nl`);
    await page.getByRole('button', { name: 'Copier le texte en français' }).click();
    await expect(page.locator('.confirmation-modal')).toContainText('encore à traduire');
    await expect(fieldAt(page, 'title')).toHaveValue('');
    await page.locator('#confirm-action').click();
    await expect(fieldAt(page, 'title')).toHaveValue('Dire non sans blesser');
    await expect(fieldAt(page, 'toTranslate')).toBeChecked();
    await page.locator('#action-save').click();
    await expect(refusal).toContainText('C’est encore une copie d’une autre langue.');
    await typeInto(page, {
      title: 'Neen zeggen',
      summary: 'Weigeren zonder te kwetsen.',
      'blocks.1.title': 'Wat zegt u eerst?',
    });
    await fieldAt(page, 'toTranslate').uncheck();
    await publish(page);
  });

  await test.step('the matrix says which translations are there', async () => {
    await page.goto(`${product.cmsUrl}/admin/training/translations`);
    const row = page.getByRole('row', { name: /^Dire non sans blesser/ });
    await expect(row.locator('.translation')).toHaveText([/^à jour/, /^à jour/, /^manquante/]);
  });
});

test('after a major edit, who had finished the lesson is told what changed, and keeps the certificate', async ({
  browser,
  product,
  graduate,
}) => {
  test.setTimeout(90_000);
  const { storageState } = graduate;
  const volunteer = await openPage(browser, { storageState, locale: 'fr-BE' });
  const course = portalUrlOf(product, 'training', 'fr');
  await volunteer.goto(course);
  const certificate = await volunteer.locator('.certificate').innerText();
  const lessonRow = volunteer.locator('.tasks > li').first();
  await expect(lessonRow.locator('.task-state')).toHaveText('Terminée');

  const page = await openPage(browser, { locale: 'fr-BE' });
  await signIn(page, product, 'trainer');
  const lesson = await findLesson(product, 'listen-first');
  await page.goto(`${product.cmsUrl}/admin/collections/lessons/${lesson.id}?locale=fr`);
  await openBlock(page, lesson.callout);
  await fieldAt(page, `blocks.${lesson.callout}.body`).fill('Comptez jusqu’à dix.');
  await page.locator('#action-save').click();
  await expect(page.locator('.duo-refusal')).toContainText('mineure ou majeure');
  await choose(page, 'changeKind', 'Majeure');
  await typeInto(page, { whatChanged: 'On compte désormais jusqu’à dix.' });
  await publish(page);

  await volunteer.goto(course);
  await expect(lessonRow.locator('.task-state')).toHaveText('A changé');
  await volunteer.goto(lessonUrl(product, 'listen-first', 'fr'));
  await expect(volunteer.locator('.refresher')).toContainText('On compte désormais jusqu’à dix.');
  await expect(volunteer.locator('.lesson-block.changed')).toHaveText(/Comptez jusqu’à dix\./);
  await press(volunteer, 'refresh');
  await expect(volunteer.locator('.refresher')).toHaveCount(0);
  await volunteer.goto(course);
  await expect(lessonRow.locator('.task-state')).toHaveText('Terminée');
  expect(await volunteer.locator('.certificate').innerText()).toBe(certificate);
});

/** Where a lesson of the course is written, and which of its blocks is the callout. */
async function findLesson(product: Product, key: string) {
  const ask = await signInToApi(product, 'trainer');
  const { docs } = await ask(`lessons?locale=fr&depth=0&limit=1&where[key][equals]=${key}`);
  const [{ id, blocks }] = docs;
  const callout = blocks.findIndex(
    ({ blockType }: { blockType: string }) => blockType === 'callout',
  );
  return { id, callout };
}
