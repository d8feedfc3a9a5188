import { questions } from '@duo/domain/applications/questions';
import { expect, test } from 'vitest';
import {
  pageAfter,
  pageOf,
  questionOf,
  questionPath,
} from '../../src/applications/question-pages.ts';

test('each question has a page of its own', () => {
  const pages = questions.map(pageOf);
  expect(new Set(pages).size).toBe(questions.length);
  for (const question of questions) expect(questionOf(pageOf(question))).toBe(question);
  expect(questionOf('home')).toBeNull();
});

test('a question leads to the next one of its task, the last one to the list of tasks', () => {
  expect(pageAfter('name', 'tasks')).toBe('answerCalledBy');
  expect(pageAfter('birthDate', 'tasks')).toBe('application');
  expect(pageAfter('phone', 'tasks')).toBe('application');
});

test('a question that was opened to change its answer leads back to the answers', () => {
  expect(pageAfter('name', 'check')).toBe('checkAnswers');
  expect(questionPath('name', 'fr', 'check')).toBe('/fr/ma-candidature/nom?back=check');
  expect(questionPath('name', 'nl', 'tasks')).toBe('/nl/mijn-kandidatuur/naam');
});
