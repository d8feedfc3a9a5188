import type { Page } from '@playwright/test';
import { addBlock, addRow, choose, typeBody, typeInto } from './lesson-form.ts';

async function writeTextAndQuiz(page: Page): Promise<void> {
  await typeInto(page, { title: 'Dire non', summary: 'Refuser sans blesser.', minutes: '8' });
  await addBlock(page, 'Texte');
  await typeBody(page, 0, 'Dire non est parfois un service que l’on rend.');
  await addBlock(page, 'Quiz');
  const question = 'blocks.1.questions.0';
  await addRow(page, 'blocks.1.questions');
  for (const _ of ['one', 'other']) await addRow(page, `${question}.options`);
  await typeInto(page, {
    'blocks.1.title': 'Que dites-vous d’abord ?',
    [`${question}.prompt`]: 'Il vous demande de l’argent. Vous commencez par…',
    [`${question}.options.0.text`]: '« Je comprends que c’est difficile. »',
    [`${question}.options.0.feedback`]: 'Oui : d’abord ce qu’il vit.',
    [`${question}.options.1.text`]: '« C’est interdit. »',
  });
}

async function writeScenario(page: Page): Promise<void> {
  await addBlock(page, 'Scénario à choix');
  const situation = 'blocks.2.situations.0';
  for (const _ of ['good', 'poor']) await addRow(page, 'blocks.2.ends');
  await addRow(page, 'blocks.2.situations');
  for (const _ of ['one', 'other']) await addRow(page, `${situation}.choices`);
  await typeInto(page, {
    'blocks.2.title': 'La demande',
    'blocks.2.ends.0.text': 'Il comprend la règle.',
    'blocks.2.ends.1.text': 'Il se vexe et part.',
    [`${situation}.text`]: 'Il insiste : « Juste cette fois. »',
    [`${situation}.choices.0.text`]: 'Vous expliquez pourquoi.',
    [`${situation}.choices.1.text`]: 'Vous changez de sujet.',
  });
  await choose(page, `${situation}.choices.0.to`, 'Il comprend');
  await choose(page, `${situation}.choices.1.to`, 'Il se vexe');
  await choose(page, 'blocks.2.ends.1.judgement', 'Fin à éviter');
}

/**
 * Fills in the form of a new lesson: a text, a quiz of one question and a scenario. In block 2 two things are
 * forgotten: which answer is right, and the feedback to the second one.
 */
export async function writeLesson(page: Page): Promise<void> {
  await writeTextAndQuiz(page);
  await writeScenario(page);
}
