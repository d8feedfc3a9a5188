import { type AnswerContext, answerProblems } from '@duo/domain/applications/answer-schemas';
import {
  checkAnswer,
  listUnanswered,
  type RawAnswers,
  rawAnswerSchema,
} from '@duo/domain/applications/answers';
import {
  longestField,
  type Question,
  questions,
  type RawAnswer,
  readRawAnswer,
} from '@duo/domain/applications/questions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const context: AnswerContext = {
  today: '2026-11-23',
  branches: ['1', '2'],
  sectors: ['7'],
  noteVersion: '3',
};

const good: Record<Question, RawAnswer> = {
  name: { name: 'Marie-Noëlle D’Hondt' },
  calledBy: { calledBy: 'Marie' },
  birthDate: { day: '9', month: '3', year: '1961' },
  phone: { phone: '+32 (0)475/12.34.56' },
  branch: { branch: '2' },
  occupation: { occupation: 'Comptable', years: '31' },
  sector: { sector: '7' },
  languages: { fr: 'fluent', nl: 'basic', en: 'none', others: 'Arabe' },
  skills: { skills: ['interviews'], otherSkills: '' },
  motivation: { motivation: 'Transmettre.' },
  availability: { slots: ['monday-morning', 'sunday-evening'] },
  note: { acknowledged: '3' },
  consents: { agreed: ['selection'] },
  heard: { heard: 'press', otherSource: '' },
};

function problemsOf(question: Question, raw: RawAnswer): string[] {
  const checked = checkAnswer(question, raw, context);
  return 'faults' in checked ? checked.faults.map(({ problem }) => problem) : [];
}

test.each(questions)('a good answer to %s is taken, and none is missed', (question) => {
  expect(problemsOf(question, good[question])).toEqual([]);
  expect(checkAnswer(question, undefined, context)).toHaveProperty('faults.0.problem');
});

test('what is unanswered is listed in the order of the questions', () => {
  const answers: RawAnswers = { ...good, motivation: { motivation: ' ' } };
  expect(listUnanswered(answers, context)).toEqual(['motivation']);
  expect(listUnanswered({}, context)).toEqual(questions);
});

const wrong: [Question, RawAnswer, string][] = [
  ['name', { name: ' \t' }, 'name.missing'],
  ['name', { name: 'x'.repeat(121) }, 'name.tooLong'],
  ['calledBy', { calledBy: '' }, 'calledBy.missing'],
  ['calledBy', { calledBy: 'x'.repeat(121) }, 'calledBy.tooLong'],
  ['birthDate', { day: '', month: '', year: '' }, 'birthDate.missing'],
  ['birthDate', { day: '31', month: '4', year: '1961' }, 'birthDate.notADate'],
  ['birthDate', { day: '1', month: 'mars', year: '1961' }, 'birthDate.notADate'],
  ['birthDate', { day: '1', month: '3', year: '61' }, 'birthDate.implausible'],
  ['birthDate', { day: '1', month: '3', year: '2061' }, 'birthDate.implausible'],
  ['birthDate', { day: '24', month: '11', year: '1976' }, 'birthDate.tooYoung'],
  ['phone', { phone: '' }, 'phone.missing'],
  ['phone', { phone: '12 34' }, 'phone.notAPhone'],
  ['phone', { phone: '1234567890123456' }, 'phone.notAPhone'],
  ['branch', { branch: '' }, 'branch.missing'],
  ['branch', { branch: '3' }, 'branch.unknown'],
  ['occupation', { occupation: '', years: '3' }, 'occupation.missing'],
  ['occupation', { occupation: 'x'.repeat(201), years: '3' }, 'occupation.tooLong'],
  ['occupation', { occupation: 'Comptable', years: '' }, 'years.missing'],
  ['occupation', { occupation: 'Comptable', years: 'trente' }, 'years.notANumber'],
  ['occupation', { occupation: 'Comptable', years: '71' }, 'years.notANumber'],
  ['sector', { sector: '' }, 'sector.missing'],
  ['sector', { sector: '8' }, 'sector.unknown'],
  ['languages', { fr: '', nl: 'none', en: 'none', others: '' }, 'languages.missing'],
  ['languages', { fr: 'basic', nl: 'none', en: 'none', others: '' }, 'languages.noneWell'],
  [
    'languages',
    { fr: 'good', nl: 'none', en: 'none', others: 'x'.repeat(201) },
    'languages.tooLong',
  ],
  ['skills', { skills: [], otherSkills: ' ' }, 'skills.missing'],
  ['skills', { skills: [], otherSkills: 'x'.repeat(201) }, 'skills.tooLong'],
  ['motivation', { motivation: '' }, 'motivation.missing'],
  ['motivation', { motivation: 'x'.repeat(2_001) }, 'motivation.tooLong'],
  ['availability', { slots: [] }, 'availability.missing'],
  ['note', { acknowledged: '' }, 'note.missing'],
  ['note', { acknowledged: '2' }, 'note.outdated'],
  ['consents', { agreed: ['news'] }, 'consents.selectionMissing'],
  ['heard', { heard: '', otherSource: '' }, 'heard.missing'],
  ['heard', { heard: 'other', otherSource: '' }, 'heard.otherMissing'],
  ['heard', { heard: 'web', otherSource: 'x'.repeat(201) }, 'heard.tooLong'],
];

test.each(wrong)('%s: %o is %s', (question, raw, problem) => {
  expect(problemsOf(question, raw)).toEqual([problem]);
});

test('every problem that there is can be met', () => {
  expect(new Set(wrong.map(([, , problem]) => problem))).toEqual(new Set(answerProblems));
});

test('somebody turns fifty on the server’s day', () => {
  expect(problemsOf('birthDate', { day: '23', month: '11', year: '1976' })).toEqual([]);
});

describe('garbage', () => {
  const anyRaw = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.array(fc.string())),
  ) as fc.Arbitrary<RawAnswer>;

  test('whatever comes is either an answer or has a known problem', () => {
    const check = fc.property(fc.constantFrom(...questions), anyRaw, (question, raw) => {
      const checked = checkAnswer(question, raw, context);
      if ('value' in checked) return;
      expect(checked.faults.length).toBeGreaterThan(0);
      for (const { problem } of checked.faults) expect(answerProblems).toContain(problem);
    });
    fc.assert(check, { numRuns: 2_000 });
  });

  test('a list where one value is wanted, and the other way round, is a problem of that question', () => {
    expect(problemsOf('motivation', { motivation: ['a', 'b'] })).toEqual(['motivation.missing']);
    expect(problemsOf('availability', { slots: 'monday-morning' })).toEqual([
      'availability.missing',
    ]);
    expect(problemsOf('availability', { slots: ['noday-morning'] })).toEqual([
      'availability.missing',
    ]);
  });

  test('only the fields of the question are kept, up to a length', () => {
    const schema = rawAnswerSchema('motivation');
    expect(schema.safeParse({ motivation: 'x'.repeat(longestField) }).success).toBe(true);
    expect(schema.safeParse({ motivation: 'x'.repeat(longestField + 1) }).success).toBe(false);
    expect(schema.safeParse({ motivation: '', state: 'accepted' }).success).toBe(false);
    expect(rawAnswerSchema('availability').safeParse({ slots: Array(61).fill('x') }).success).toBe(
      false,
    );
  });
});

test('an answer is read from a form as it was typed, an unticked list as empty', () => {
  const form = new URLSearchParams('skills=network&skills=digital&other=1');
  expect(readRawAnswer('skills', form)).toEqual({
    skills: ['network', 'digital'],
    otherSkills: '',
  });
});
