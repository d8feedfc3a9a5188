import { type Language, languages } from '@duo/domain/languages/languages';
import type { Left } from '@duo/domain/training/completion';
import { gapKinds } from '@duo/domain/training/gate/gaps';
import { questionKinds } from '@duo/domain/training/lesson';
import { describe, expect, test } from 'vitest';
import { explainGap, sayPlace } from '../src/gap-texts.ts';
import { explainLock, sayCourseLeft, sayLeft } from '../src/left-texts.ts';
import { nameQuestionKind } from '../src/question-texts.ts';
import { nameLessonState, nameTranslationState } from '../src/state-texts.ts';

type Write = (language: Language) => string;

const each = <T extends string>(
  names: readonly T[],
  write: (name: T, language: Language) => string,
) => names.map((name): [string, Write] => [name, (language) => write(name, language)]);

const everyLeft: Left[] = [
  { kind: 'quiz', key: 'a' },
  { kind: 'scenario', key: 'a' },
  { kind: 'reflection', key: 'a', waitsFor: 'volunteer' },
  { kind: 'reflection', key: 'a', waitsFor: 'trainer' },
  { kind: 'confirmation' },
];

const everything: [string, Write][] = [
  ...each(gapKinds, (kind, language) =>
    explainGap({ kind, path: 'blocks.1.questions.0.prompt', about: 'Écouter' }, language),
  ),
  ...each(questionKinds, nameQuestionKind),
  ...each(['missing', 'draft', 'stale', 'current'], nameTranslationState),
  ...each(['locked', 'open', 'begun', 'waiting', 'done'], nameLessonState),
  ...everyLeft.map((left): [string, Write] => [
    JSON.stringify(left),
    (language) => sayLeft(left, language),
  ]),
];

test.each(everything)('%s has words of its own in every language', (_, write) => {
  const words = languages.map(write);
  expect(words.every((text) => text.length > 2)).toBe(true);
  expect(new Set(words).size).toBe(words.length);
});

test('no two gaps are said in the same words', () => {
  for (const language of languages) {
    const said = gapKinds.map((kind) => explainGap({ kind, path: 'x', about: 'y' }, language));
    expect(new Set(said).size).toBe(gapKinds.length);
  }
});

describe('the place of a gap', () => {
  test.each([
    ['title', undefined, 'A title is missing.'],
    ['blocks.2.title', 'Content 3', 'A title is missing.'],
    ['blocks.0.questions.1.title', 'Content 1', 'Question 2: a title is missing.'],
    [
      'blocks.0.questions.0.options.1.text',
      'Content 1',
      'Question 1, answer 2: a title is missing.',
    ],
    ['blocks.0.questions.0.items.1.text', 'Content 1', 'Question 1, item 2: a title is missing.'],
    ['blocks.0.items.1.title', 'Content 1', 'Part 2: a title is missing.'],
    [
      'blocks.0.situations.0.choices.2.to',
      'Content 1',
      'Situation 1, choice 3: a title is missing.',
    ],
    ['blocks.0.ends.0.text', 'Content 1', 'End 1: a title is missing.'],
    ['blocks.0.questions.0.pairs.0.left', 'Content 1', 'Question 1, pair 1: a title is missing.'],
  ])('%s', (path, place, sentence) => {
    expect(sayPlace(path, 'en')).toBe(place);
    expect(explainGap({ kind: 'titleMissing', path }, 'en')).toBe(sentence);
  });
});

describe('what is left of a course', () => {
  const left = { lessons: 2, reflections: 1, waiting: 0, minutes: 40 };

  test('is said in words', () => {
    expect(sayCourseLeft(left, 'fr')).toBe(
      'Il vous reste deux leçons et une réflexion, environ 40 minutes.',
    );
    expect(sayCourseLeft(left, 'nl')).toBe(
      'U hebt nog twee lessen en één reflectie te gaan, ongeveer 40 minuten.',
    );
    expect(sayCourseLeft(left, 'en')).toBe(
      'You have two lessons and one reflection left, about 40 minutes.',
    );
  });

  test('counts one, few and many', () => {
    const lessons = (count: number) =>
      sayCourseLeft({ lessons: count, reflections: 0, waiting: 0, minutes: 1 }, 'fr');
    expect(lessons(1)).toBe('Il vous reste une leçon, environ 1 minute.');
    expect(lessons(12)).toBe('Il vous reste 12 leçons, environ 1 minute.');
  });

  test('names what waits for the trainer, without minutes', () => {
    const waiting = { lessons: 0, reflections: 0, waiting: 1, minutes: 0 };
    expect(sayCourseLeft(waiting, 'en')).toBe(
      'You have one reflection that waits for the trainer left.',
    );
  });

  test('is nothing at the end', () => {
    const nothing = { lessons: 0, reflections: 0, waiting: 0, minutes: 0 };
    for (const language of languages) expect(sayCourseLeft(nothing, language)).not.toContain('0');
  });
});

test('a lock names what opens it', () => {
  expect(explainLock({ because: 'lesson', title: 'Écouter' }, 'en')).toBe(
    'Opens after the lesson “Écouter”.',
  );
  expect(explainLock({ because: 'modules', titles: ['A', 'B'] }, 'en')).toBe(
    'Opens after the modules A and B.',
  );
  expect(explainLock({ because: 'modules', titles: ['A'] }, 'fr')).toBe(
    'S’ouvre après le module A.',
  );
});
