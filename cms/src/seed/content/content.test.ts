import { draftLifetimeDays } from '@duo/domain/applications/conditions';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import { languages } from '@duo/domain/languages/languages';
import {
  consentProofMonths,
  endedApplicationMonths,
  noteProofMonths,
  unusedAccountMonths,
} from '@duo/domain/privacy/personal-data';
import { describe, expect, test } from 'vitest';
import { branches } from './branches.ts';
import { figures } from './figures.ts';
import { globals } from './globals.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import { testimonials } from './testimonials.ts';
import type { BlockInput, PageContent } from './types.ts';

const markdownLink = /\[([^\]]+)\]\(([^)]+)\)/g;
const documents = { page: pages, story: testimonials, branch: branches };

/** Every string below `value` with the path that leads to it, such as `fr.blocks.0.title`. */
function listStrings(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listStrings(item, [...path, key]));
}

function listObjects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    value as Record<string, unknown>,
    ...Object.values(value).flatMap((item) => listObjects(item)),
  ];
}

function leadsSomewhere(address: string): boolean {
  const [kind = '', key = ''] = address.split(':');
  if (kind in documents) return key in documents[kind as keyof typeof documents];
  return /^(https:\/\/|tel:\+\d+$|mailto:[^@]+@[^@]+$)/.test(address);
}

const content = { pages, testimonials, branches, figures, pictures, globals };
const strings = listStrings(content);
const inLanguage = (language: string) =>
  strings.filter(({ path }) => path.split('.').includes(language));
const everyPage = Object.entries(pages).flatMap(([key, page]) =>
  languages.map((language) => ({ name: `${key} in ${language}`, page: page[language] })),
);
const everyBlock = everyPage.flatMap(({ name, page }) =>
  page.blocks.map((block) => ({ name, block })),
);

function slugsOf(language: (typeof languages)[number]): Record<string, string[]> {
  return {
    pages: Object.values(pages).map((page) => page[language].slug),
    testimonials: Object.values(testimonials).map(({ texts }) => texts[language].slug),
    branches: Object.values(branches).map(({ texts }) => texts[language].slug),
  };
}

describe('three languages', () => {
  test('no text is empty but the home page’s slug', () => {
    const empty = strings.filter(({ text }) => text.trim() === '').map(({ path }) => path);
    expect(empty).toEqual(languages.map((language) => `pages.home.${language}.slug`));
  });

  test.each(Object.entries(pages))('%s has the same blocks in each language', (_, page) => {
    const outline = ({ blocks }: PageContent) =>
      blocks.map((block) => [block.type, ...listStrings(block).map(({ path }) => path)]);
    expect(outline(page.nl)).toEqual(outline(page.fr));
    expect(outline(page.en)).toEqual(outline(page.fr));
  });

  test('running text has the same headings, lists and links in each language', () => {
    const outline = (body: string) => [
      body.split('\n').map((line) => /^(#{2,3}|-)? ?/.exec(line)?.[1] ?? ''),
      [...body.matchAll(markdownLink)].map(([, , address]) => address).sort(),
    ];
    for (const { texts } of [...Object.values(testimonials), ...Object.values(branches)]) {
      expect(outline(texts.nl.body)).toEqual(outline(texts.fr.body));
      expect(outline(texts.en.body)).toEqual(outline(texts.fr.body));
    }
  });
});

describe('references', () => {
  test('every link in running text leads to something that exists', () => {
    const addresses = strings.flatMap(({ text }) =>
      [...text.matchAll(markdownLink)].map(([, , address = '']) => address),
    );
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test('every link of a block, the navigation and the footer leads to something that exists', () => {
    const targets = listObjects(content).flatMap(({ to }) => (to ? listStrings(to) : []));
    const addresses = targets.map(({ path, text }) => (path === 'url' ? text : `${path}:${text}`));
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test('blocks name figures, pictures and stories that exist', () => {
    const isMissing = ({ block }: { block: BlockInput }) => {
      if (block.type === 'figures') return !block.figures.every((key) => key in figures);
      if (block.type === 'image') return !(block.picture in pictures);
      if (block.type === 'stories') return !block.stories.every((key) => key in testimonials);
      return false;
    };
    expect(everyBlock.filter(isMissing)).toEqual([]);
  });

  test('a block of all stories chooses none, a block of chosen ones at least one', () => {
    for (const { name, block } of everyBlock) {
      if (block.type !== 'stories') continue;
      expect(block.stories.length > 0, name).toBe(block.select === 'chosen');
    }
  });

  test('a hero opens its page and has two actions at most', () => {
    for (const { name, page } of everyPage) {
      const heroes = page.blocks.filter((block) => block.type === 'hero');
      expect(heroes.length, name).toBeLessThanOrEqual(1);
      if (heroes[0]) expect(page.blocks[0], name).toBe(heroes[0]);
      expect(heroes[0]?.actions.length ?? 0, name).toBeLessThanOrEqual(2);
    }
  });

  test('dots are percentages that leave a rest, and say what the rest is', () => {
    for (const { name, block } of everyBlock) {
      if (block.type !== 'figures' || block.presentation !== 'dots') continue;
      const parts = block.figures.map((key) => figures[key]);
      expect(new Set(parts.map(({ unit }) => unit)), name).toEqual(new Set(['percent']));
      expect(
        parts.reduce((sum, { value }) => sum + value, 0),
        name,
      ).toBeLessThan(100);
      expect(block.restLabel, name).toBeTruthy();
    }
  });
});

describe('addresses and sizes', () => {
  test.each(languages)('slugs in %s are safe in a URL and unique', (language) => {
    for (const [collection, slugs] of Object.entries(slugsOf(language))) {
      expect(new Set(slugs).size, collection).toBe(slugs.length);
      const unsafe = slugs.filter((slug) => slug && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
      expect(unsafe, collection).toEqual([]);
    }
  });

  test('every description has the length that a search engine shows', () => {
    const lengths = everyPage.map(({ name, page }) => ({ name, length: page.description.length }));
    expect(lengths.filter(({ length }) => length < 110 || length > 165)).toEqual([]);
  });

  test('every page is short enough for its byte budget', () => {
    const lengths = everyPage.map(({ name, page }) => {
      const words = listStrings(page.blocks).flatMap(({ text }) => text.split(/\s+/));
      return { name, words: words.length };
    });
    expect(lengths.filter(({ words }) => words > 1300)).toEqual([]);
  });
});

describe('typography', () => {
  test('no text has straight quotes, double spaces or three dots', () => {
    expect(strings.filter(({ text }) => /['"]| {2}|\.\.\./.test(text))).toEqual([]);
  });

  test('French sets an unbreakable space before ? ! ; : % and inside guillemets', () => {
    const outsideAddresses = inLanguage('fr').map(({ path, text }) => ({
      path,
      text: text.replace(markdownLink, '$1').replace(/^(https|tel|mailto):.*/, ''),
    }));
    const wrong = /[^\u00a0\u202f][?!;:%»]|«[^\u00a0]/;
    const found = outsideAddresses.filter(({ text }) => wrong.test(text));
    expect(found).toEqual([]);
  });

  test.each(['nl', 'en'])('%s sets no space before ? ! ; :', (language) => {
    expect(inLanguage(language).filter(({ text }) => /\s[?!;:]/.test(text))).toEqual([]);
  });

  test('a telephone number in running text does not break over two lines', () => {
    const isRunning = ({ path }: { path: string }) => !path.endsWith('phone');
    expect(strings.filter((item) => isRunning(item) && /\+32 /.test(item.text))).toEqual([]);
  });
});

describe('honesty', () => {
  test('a story is told in the third person unless the consent says otherwise', () => {
    for (const { consent } of Object.values(testimonials)) {
      expect(consent).toMatchObject({ words: 'told', grantedOn: '2018-05-01' });
    }
  });

  test('the only telephone number and mail address are the association’s', () => {
    const numbers = strings.flatMap(({ text }) => text.match(/\+32[\s\d]*\d/g) ?? []);
    const mails = strings.flatMap(({ text }) => text.match(/[\w.]+@[\w.]*\w/g) ?? []);
    expect(new Set(numbers.map((number) => number.replace(/\s/g, '')))).toEqual(
      new Set(['+3222030231']),
    );
    expect(new Set(mails)).toEqual(new Set(['brussels@duoforajob.be']));
  });
});

describe('what the site says of applications', () => {
  test.each(languages)('holds with what the product does in %s', (language) => {
    const privacy = JSON.stringify(pages.privacy[language]);
    expect(unusedAccountMonths).toBe(endedApplicationMonths);
    expect(consentProofMonths).toBe(noteProofMonths);
    for (const number of [endedApplicationMonths, draftLifetimeDays, noteProofMonths / 12]) {
      expect(privacy).toMatch(
        new RegExp(`\\b${number}\\s(mois|jours|ans|maanden|dagen|jaar|months|days|years)`),
      );
    }
    const five = { fr: 'cinq jours ouvrables', nl: 'vijf werkdagen', en: 'five working days' };
    expect(nextSteps.submitted.due).toEqual({ workingDays: 5 });
    for (const key of ['become-a-mentor', 'questions'] as const) {
      expect(JSON.stringify(pages[key][language])).toContain(five[language]);
    }
  });

  test.each(languages)(
    'the page for mentors begins and ends with where one applies in %s',
    (language) => {
      const { blocks } = pages['become-a-mentor'][language];
      const [hero, last] = [blocks[0], blocks.at(-1)];
      expect(hero?.type === 'hero' && hero.actions[0]?.to).toEqual({ apply: true });
      expect(last?.type === 'callToAction' && last.action.to).toEqual({ apply: true });
    },
  );

  test.each(languages)('whoever has begun finds the way back from every page in %s', (language) => {
    const { navigation, footer } = globals[language];
    expect(navigation.map(({ to }) => to)).toContainEqual({ portal: true });
    expect(footer.flatMap(({ links }) => links).map(({ to }) => to)).toContainEqual({
      portal: true,
    });
  });
});
