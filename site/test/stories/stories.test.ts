import { expect, test } from 'vitest';
import { listSpokenLanguages } from '../../src/branches/spoken-languages.ts';
import { writeErrorTexts } from '../../src/errors/error-texts.ts';
import { plainFrame } from '../../src/errors/plain-frame.ts';
import { describeTeller } from '../../src/stories/describe-story.ts';
import { stories } from '../support/content.ts';

test('a teller is named with what is known, and an anonymous one is called so', () => {
  const [emad, jacques, anonymous] = stories('fr').map((story) => describeTeller(story, 'fr'));
  expect(emad).toBe('Emad\u00a0· jeune accompagné\u00a0· Bruxelles\u00a0· Logistique');
  expect(jacques).toBe('Jacques\u00a0· mentor\u00a0· Liège');
  expect(anonymous).toMatch(/^Anonyme\u00a0· /);
});

test('the languages of a branch are named in the language of the reader', () => {
  expect(listSpokenLanguages(['fr', 'nl', 'en'], 'fr')).toBe('français, néerlandais et anglais');
  expect(listSpokenLanguages(['nl'], 'en')).toBe('Dutch');
});

test('every status has words of its own or those of its class', () => {
  expect(writeErrorTexts(404, 'nl').title).toBe('Deze pagina bestaat niet');
  expect(writeErrorTexts(415, 'fr')).toEqual(writeErrorTexts(400, 'fr'));
  expect(writeErrorTexts(502, 'en')).toEqual(writeErrorTexts(500, 'en'));
});

test('even without the CMS an error page has the telephone number and a way out', () => {
  const frame = plainFrame('en');
  expect(frame.contact.phone).toBe('+32 2 203 02 31');
  expect(frame.mainAction).toEqual({ label: 'Go to the start page', href: '/en' });
});
