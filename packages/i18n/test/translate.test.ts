import { expect, test, vi } from 'vitest';
import type { Translate } from '../src/translate.ts';

vi.mock('../src/areas.ts', () => ({
  areas: {
    site: {
      fr: {
        stories: '{count, plural, =0 {aucun récit} one {# récit} other {# récits}}',
        hello: 'Bonjour <b>{name}</b>',
        onlyFrench: 'oui',
      },
      nl: { stories: '{count, plural, one {# verhaal} other {# verhalen}}', hello: 'Dag {name}' },
      en: { stories: '{count, plural, one {# story} other {# stories}}', hello: 'Hello {name}' },
    },
  },
}));

const { createTranslator } = await import('../src/translate.ts');
const translate = (language: 'fr' | 'nl' | 'en') =>
  createTranslator(language, 'site') as unknown as (
    ...parameters: [string, Parameters<Translate<'site'>>[1]?]
  ) => string;

test('a plural follows the grammar of its language', () => {
  expect(translate('fr')('stories', { count: 0 })).toBe('aucun récit');
  expect(translate('fr')('stories', { count: 1.5 })).toBe('1,5 récit');
  expect(translate('nl')('stories', { count: 2 })).toBe('2 verhalen');
});

test('numbers in a message are written as in Belgium', () => {
  expect(translate('nl')('stories', { count: 1836 })).toBe('1.836 verhalen');
  expect(translate('en')('stories', { count: 1836 })).toBe('1,836 stories');
});

test('markup in a message is text like any other', () => {
  expect(translate('fr')('hello', { name: '<i>' })).toBe('Bonjour <b><i></b>');
});

test('a message that a language lacks is named, never shown in another language', () => {
  expect(() => translate('nl')('onlyFrench')).toThrow('"onlyFrench" is missing in site/nl.json');
  expect(() => translate('fr')('toString')).toThrow('missing');
});

test('a placeholder without its value is refused', () => {
  expect(() => translate('fr')('hello')).toThrow('name');
});

test('the same language and area give the same translator', () => {
  expect(translate('fr')).toBe(translate('fr'));
});
