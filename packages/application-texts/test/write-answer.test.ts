import { questions } from '@duo/domain/applications/questions';
import { languages } from '@duo/domain/languages/languages';
import { expect, test } from 'vitest';
import { writeAnswer } from '../src/write-answer.ts';

const lists = {
  branches: [{ id: '3', city: 'Anvers', phone: null }],
  sectors: [{ id: '7', name: 'Santé et soins' }],
};

test.each(languages)('a question without an answer has no lines in %s', (language) => {
  for (const question of questions) {
    expect(writeAnswer(question, undefined, lists, language)).toEqual([]);
    expect(writeAnswer(question, {}, lists, language)).toEqual([]);
  }
});

test('what was typed stays as it is', () => {
  expect(writeAnswer('name', { name: ' Fatima  El Idrissi ' }, lists, 'nl')).toEqual([
    'Fatima  El Idrissi',
  ]);
  expect(writeAnswer('phone', { phone: '0475/12.34.56' }, lists, 'fr')).toEqual(['0475/12.34.56']);
});

test('a birth date is written as people write it, and what is none as it was typed', () => {
  const written = (day: string, month: string, year: string) =>
    writeAnswer('birthDate', { day, month, year }, lists, 'fr');
  expect(written('7', '3', '1961')).toEqual(['7 mars 1961']);
  expect(written('31', '2', '1961')).toEqual(['31 2 1961']);
  expect(written('', 'mars', '')).toEqual(['mars']);
});

test('a city and a sector are named, and what is no longer on offer is left out', () => {
  expect(writeAnswer('branch', { branch: '3' }, lists, 'fr')).toEqual(['Anvers']);
  expect(writeAnswer('branch', { branch: '9' }, lists, 'fr')).toEqual([]);
  expect(writeAnswer('sector', { sector: '7' }, lists, 'fr')).toEqual(['Santé et soins']);
});

test('an occupation comes with its years, counted or as they were typed', () => {
  const years = (text: string) =>
    writeAnswer('occupation', { occupation: 'Nurse', years: text }, lists, 'en');
  expect(years('1')).toEqual(['Nurse', '1 year of experience']);
  expect(years('32')).toEqual(['Nurse', '32 years of experience']);
  expect(years('a lot')).toEqual(['Nurse', 'a lot']);
  expect(years('')).toEqual(['Nurse']);
});

test('languages are written with their levels in the language of the reader', () => {
  const raw = { fr: 'fluent', nl: 'basic', en: '', others: 'Tamazight' };
  expect(writeAnswer('languages', raw, lists, 'nl')).toEqual([
    'Frans: vloeiend',
    'Nederlands: een beetje',
    'Andere talen: Tamazight',
  ]);
});

test('skills are written in their own order, with what was added', () => {
  const raw = { skills: ['confidence', 'applications', 'flying'], otherSkills: 'Cooking' };
  expect(writeAnswer('skills', raw, lists, 'en')).toEqual([
    'A CV and letters of application',
    'Gaining self-confidence',
    'Other: Cooking',
  ]);
});

test('a motivation keeps its lines', () => {
  const raw = { motivation: 'First.\r\n\r\nSecond.' };
  expect(writeAnswer('motivation', raw, lists, 'en')).toEqual(['First.', 'Second.']);
});

test('availability has a line for each day', () => {
  const raw = { slots: ['friday-evening', 'monday-afternoon', 'monday-morning'] };
  expect(writeAnswer('availability', raw, lists, 'fr')).toEqual([
    'Lundi : matin et après-midi',
    'Vendredi : soir',
  ]);
});

test('the acknowledged version of the note is named', () => {
  expect(writeAnswer('note', { acknowledged: '2' }, lists, 'en')).toEqual(['Read, version 2']);
});

test('only what was agreed to is written', () => {
  expect(writeAnswer('consents', { agreed: ['news', 'selection'] }, lists, 'en')).toEqual([
    'Read my answers to decide on my application',
    'Send me news by e-mail',
  ]);
});

test('how somebody heard of us comes with what was added', () => {
  const raw = { heard: 'press', otherSource: 'De Standaard' };
  expect(writeAnswer('heard', raw, lists, 'nl')).toEqual([
    'Krant, radio of televisie',
    'De Standaard',
  ]);
});
