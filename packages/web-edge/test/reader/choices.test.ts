import { expect, test } from 'vitest';
import { readChoices, writeChoice } from '../../src/reader/choices.ts';
import { writeReaderStylesheet } from '../../src/reader/stylesheet.ts';

test('a reader who chose nothing reads normal text and every announcement', () => {
  expect(readChoices(undefined, false)).toEqual({
    textSize: 'normal',
    language: null,
    closedAnnouncement: null,
  });
});

test('what a reader chose comes back from the cookies that were written', () => {
  for (const secure of [false, true]) {
    const cookies = [
      writeChoice('text-size', 'large', secure),
      writeChoice('language', 'nl', secure),
      writeChoice('announcement', 'ghent-2', secure),
    ].map((cookie) => cookie.split(';')[0]);
    expect(readChoices(cookies.join('; '), secure)).toEqual({
      textSize: 'large',
      language: 'nl',
      closedAnnouncement: 'ghent-2',
    });
  }
});

test('over https a choice can neither be read by script nor be set by another host', () => {
  const cookie = writeChoice('text-size', 'large', true);
  expect(cookie).toMatch(/^__Host-text-size=large; /);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
    expect(cookie).toContain(attribute);
  }
  expect(cookie).not.toContain('Domain');
});

test.each([
  'text-size=huge',
  'text-size=toString',
  'language=de',
  'announcement={}*',
  'announcement=A',
  '=',
  ';;',
])('the cookie header %j counts as nothing chosen', (header) => {
  expect(readChoices(header, false)).toEqual(readChoices(undefined, false));
});

test('the stylesheet grows the root, marks the size and hides the closed announcement', () => {
  const css = writeReaderStylesheet({
    textSize: 'largest',
    language: null,
    closedAnnouncement: 'ghent-2',
  });
  expect(css).toBe(
    ':root{--text-size:1.32}\n[value=largest]{--chosen:inline;--chosen-line:currentcolor}\n#announcement-ghent-2{display:none}',
  );
});

test('a forged announcement cookie writes nothing into the stylesheet', () => {
  const forged = readChoices('announcement=x%7D*%7Bdisplay%3Anone', false);
  expect(writeReaderStylesheet(forged)).not.toContain('announcement');
});
