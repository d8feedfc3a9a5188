import { answerProblems } from '@duo/domain/applications/answer-schemas';
import { noteParts } from '@duo/domain/applications/application-view';
import { conditionNames } from '@duo/domain/applications/conditions';
import { ineligibilities } from '@duo/domain/applications/eligibility';
import { transitionNames, transitions } from '@duo/domain/applications/lifecycle';
import {
  applicationConsents,
  dayParts,
  heardFrom,
  languageLevels,
  questionFields,
  questions,
  skills,
  slots,
  taskNames,
  weekdays,
} from '@duo/domain/applications/questions';
import { applicationStates } from '@duo/domain/applications/states';
import { type Language, languages } from '@duo/domain/languages/languages';
import { expect, test } from 'vitest';
import {
  explainConsent,
  nameConsent,
  nameDayPart,
  nameHeard,
  nameLevel,
  nameSkill,
  nameSlot,
  nameSpokenLanguage,
  nameWeekday,
} from '../src/option-texts.ts';
import { explainCondition, explainIneligibility, explainProblem } from '../src/problem-texts.ts';
import { hintOf, labelOf, nameQuestion, taskTitle, titleOf } from '../src/question-texts.ts';
import {
  describeMail,
  describeState,
  nameOwner,
  nameState,
  nameTransition,
} from '../src/state-texts.ts';
import { noteTitle } from '../src/write-answer.ts';

type Words = Record<string, (language: Language) => string | null>;

const each = <T extends string>(
  what: string,
  names: readonly T[],
  write: (name: T, language: Language) => string | null,
): Words =>
  Object.fromEntries(
    names.map((name) => [`${what} ${name}`, (language: Language) => write(name, language)]),
  );

const fields = questions.flatMap((question) =>
  Object.keys(questionFields[question]).map((field) => ({ question, field })),
);
const fieldWords: Words = Object.fromEntries(
  fields.map(({ question, field }) => [
    `field ${question}.${field}`,
    (language: Language) => labelOf(question, field, language),
  ]),
);
const owners = ['volunteer', 'coordinator'] as const;

const everything: Words = {
  ...each('task', taskNames, taskTitle),
  ...each('title', questions, titleOf),
  ...each('question', questions, nameQuestion),
  ...each('hint', questions, hintOf),
  ...fieldWords,
  ...each('skill', skills, nameSkill),
  ...each('level', languageLevels, nameLevel),
  ...each('weekday', weekdays, nameWeekday),
  ...each('day part', dayParts, nameDayPart),
  ...each('slot', slots, nameSlot),
  ...each('heard', heardFrom, nameHeard),
  ...each('consent', applicationConsents, nameConsent),
  ...each('explained consent', applicationConsents, explainConsent),
  ...each('spoken language', languages, nameSpokenLanguage),
  ...each('problem', answerProblems, (name, language) =>
    explainProblem(name, 'volunteer', language),
  ),
  ...each("staff's problem", answerProblems, (name, language) =>
    explainProblem(name, 'staff', language),
  ),
  ...each('condition', conditionNames, (name, language) =>
    explainCondition(name, 'volunteer', language),
  ),
  ...each("staff's condition", conditionNames, (name, language) =>
    explainCondition(name, 'staff', language),
  ),
  ...each('ineligibility', ineligibilities, explainIneligibility),
  ...each('state', applicationStates, nameState),
  ...each('described state', applicationStates, describeState),
  ...each('step', transitionNames, nameTransition),
  ...each('mail of step', transitionNames, (name, language) =>
    describeMail(transitions[name].mail, language),
  ),
  ...each('owner', owners, nameOwner),
  ...each("staff's owner", owners, (owner, language) => nameOwner(owner, language, 'staff')),
  ...each('part of the note', noteParts, noteTitle),
};

test.each(languages)('everything about applications has its words in %s', (language) => {
  const without = Object.entries(everything)
    .filter(([, write]) => !write(language)?.trim())
    .map(([name]) => name);
  expect(without).toEqual([]);
});

test('no language borrows from another, but for words that they share', () => {
  const borrowed = Object.entries(everything)
    .filter(([, write]) => new Set(languages.map(write)).size < languages.length)
    .map(([name]) => name);
  expect(borrowed).toEqual([
    'question sector',
    'question motivation',
    'field sector.sector',
    'state active',
  ]);
});

test('each condition and each state is told from the others', () => {
  for (const language of languages) {
    const sentences = conditionNames.map((name) => explainCondition(name, 'staff', language));
    expect(new Set(sentences).size).toBe(conditionNames.length);
    const states = applicationStates.map((state) => nameState(state, language));
    expect(new Set(states).size).toBe(applicationStates.length);
  }
});

test.each(languages)('staff are not told of an answer as if it were theirs in %s', (language) => {
  const isTheirs = /(?<!\p{L})(votre|vos|vous|uw|u|your|you)(?!\p{L})/iu;
  const told = [
    ...answerProblems.map((name) => explainProblem(name, 'staff', language)),
    ...conditionNames.map((name) => explainCondition(name, 'staff', language)),
  ];
  expect(told.filter((text) => isTheirs.test(text))).toEqual([]);
});

test('a part of the week reads as people write it', () => {
  expect(languages.map((language) => nameSlot('monday-afternoon', language))).toEqual([
    'Lundi après-midi',
    'Maandagnamiddag',
    'Monday afternoon',
  ]);
});

test('a field that a question does not have is a mistake of the caller', () => {
  expect(() => labelOf('name', 'constructor', 'en')).toThrow('no field constructor');
});

test('a mail that no act of staff sends is a mistake of the caller', () => {
  expect(() => describeMail('signInCode', 'en')).toThrow('signInCode');
});
