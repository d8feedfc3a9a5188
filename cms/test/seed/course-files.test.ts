import { readFileSync, statSync } from 'node:fs';
import { type Language, languages } from '@duo/domain/languages/languages';
import { describe, expect, test } from 'vitest';
import { course } from '../../src/seed/content/course/course.ts';
import { handouts, recordings } from '../../src/seed/content/course/files.ts';
import { coursePictures } from '../../src/seed/content/course/pictures.ts';
import { everyBlock, everyPicture, isRead, listStrings } from './support/read-course.ts';

const filesFolder = new URL('../../src/seed/content/course/files/', import.meta.url);
const bytesOf = (fileName: string) => statSync(new URL(fileName, filesFolder)).size;

describe('files', () => {
  test('every picture, recording and handout is shown somewhere, and there is one for every name', () => {
    const shown = (type: 'picture' | 'recording' | 'handout') =>
      new Set(everyBlock.flatMap(({ block }) => (type in block ? [Reflect.get(block, type)] : [])));
    expect(shown('recording')).toEqual(new Set(Object.keys(recordings)));
    expect(shown('handout')).toEqual(new Set(Object.keys(handouts)));
    const shownPictures = [...shown('picture')];
    expect(shownPictures.filter((key) => !Object.hasOwn(everyPicture, key))).toEqual([]);
    expect(shownPictures).toEqual(expect.arrayContaining(Object.keys(coursePictures)));
  });

  test.each(Object.values(recordings))(
    '$file is small, and starts before it has come whole',
    (recording) => {
      const { file, kind } = recording;
      expect(bytesOf(file)).toBeLessThanOrEqual((kind === 'video' ? 400 : 150) * 1024);
      const boxes = readFileSync(new URL(file, filesFolder)).toString('latin1');
      expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'));
    },
  );

  test.each(Object.values(recordings))(
    '$file has captions that end with it, in each language',
    (recording) => {
      const cueCounts = languages.map((language) => {
        const text = readFileSync(new URL(recording.captions[language], filesFolder), 'utf8');
        expect(text.startsWith('WEBVTT\n\n')).toBe(true);
        const ends = [...text.matchAll(/ --> 00:00:(\d\d\.\d{3})\n.+/g)].map(([, end]) =>
          Number(end),
        );
        expect(ends).toEqual(ends.toSorted((one, other) => one - other));
        expect(ends.at(-1)).toBeLessThanOrEqual(recording.seconds);
        return ends.length;
      });
      expect(new Set(cueCounts).size).toBe(1);
      expect(cueCounts[0]).toBeGreaterThan(0);
    },
  );

  test('every handout is a small tagged PDF in its own language', () => {
    for (const { files } of Object.values(handouts)) {
      for (const language of languages) {
        expect(bytesOf(files[language]), files[language]).toBeLessThanOrEqual(80 * 1024);
        const text = readFileSync(new URL(files[language], filesFolder), 'latin1');
        expect(text.startsWith('%PDF-')).toBe(true);
        expect(text, files[language]).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
        expect(text, files[language]).toContain(`/Lang (${language}`);
      }
    }
  });
});

describe('typography', () => {
  const strings = listStrings({ course, recordings, handouts, coursePictures }, ['']).filter(
    isRead,
  );
  const markdownLink = /\[([^\]]+)\]\(([^)]+)\)/g;
  const inLanguage = (language: Language) =>
    strings
      .filter(({ path }) => path.split('.').includes(language))
      .map(({ path, text }) => ({ path, text: text.replace(markdownLink, '$1') }));

  test('no text is empty, has straight quotes, double spaces or three dots', () => {
    expect(strings.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(strings.filter(({ text }) => /['"]| {2}|\.\.\./.test(text))).toEqual([]);
  });

  test('French sets an unbreakable space before ? ! ; : % and inside guillemets', () => {
    const wrong = /[^\u00a0\u202f][?!;:%»]|«[^\u00a0]/;
    expect(inLanguage('fr').filter(({ text }) => wrong.test(text))).toEqual([]);
  });

  test.each(['nl', 'en'] as const)(
    '%s sets no space before ? ! ; : and has no guillemets',
    (language) => {
      expect(inLanguage(language).filter(({ text }) => /\s[?!;:]|[«»]/.test(text))).toEqual([]);
    },
  );

  test('quotation marks that open also close', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const isUneven = ({ text }: { text: string }) =>
      count(text, '“') !== count(text, '”') || count(text, '«') !== count(text, '»');
    expect(strings.filter(isUneven)).toEqual([]);
  });

  test('the only telephone number of the association is the one that it publishes', () => {
    const numbers = strings.flatMap(({ text }) => text.match(/\+32[\s\d]*\d/g) ?? []);
    expect(new Set(numbers.map((number) => number.replace(/\s/g, '')))).toEqual(
      new Set(['+3222030231']),
    );
  });
});
