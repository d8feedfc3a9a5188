import { type Question, questionFields, questions } from '@duo/domain/applications/questions';
import { type Language, languages } from '@duo/domain/languages/languages';
import { expect, it } from 'vitest';
import { explainFaults } from '../../src/applications/staff/explain-faults.ts';

function explain(question: Question, field: string, language: Language) {
  const [fault] = explainFaults(question, [{ field, problem: 'years.missing' }], language);
  return fault?.message ?? '';
}

it.each([
  ['fr', 'Écrivez le nombre d’années («\u00a0Pendant combien d’années ?\u00a0»).'],
  ['nl', 'Vul het aantal jaren in (‘Hoeveel jaar?’).'],
  ['en', 'Enter the number of years (“For how many years?”).'],
] as const)(
  'says what is wrong, and with what, in a sentence of the language %s',
  (language, said) => {
    expect(explain('occupation', 'years', language)).toBe(said);
  },
);

it('takes the three fields of a date for one', () => {
  const faults = [{ field: 'day', problem: 'birthDate.implausible' } as const];
  expect(explainFaults('birthDate', faults, 'en')[0]?.message).toBe(
    'Check the year: this cannot be the date of birth (“Date of birth”).',
  );
});

it('stands in no language with two marks beside each other, whatever the field is called', () => {
  const said = questions.flatMap((question) =>
    Object.keys(questionFields[question]).flatMap((field) =>
      languages.map((language) => explain(question, field, language)),
    ),
  );
  expect(said.filter((message) => /[?!….:]\s*[:.,]/u.test(message))).toEqual([]);
});
