import { expect, test } from 'vitest';
import { chooseErrorTexts } from '../src/error-texts.ts';

const words = (title: string) => ({ title, text: '' });
const texts = { 400: words('not understood'), 404: words('not there'), 500: words('our fault') };

test.each([
  [404, 'not there'],
  [400, 'not understood'],
  [418, 'not understood'],
  [500, 'our fault'],
  [599, 'our fault'],
])('the status %i has the words %j', (status, title) => {
  expect(chooseErrorTexts(status, texts).title).toBe(title);
});
