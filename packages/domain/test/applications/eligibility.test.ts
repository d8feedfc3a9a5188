import {
  eligibilitySchema,
  ineligibilities,
  listIneligibilities,
  otherCity,
} from '@duo/domain/applications/eligibility';
import { expect, test } from 'vitest';

const yes = { age: 'yes', city: '1', time: 'yes', language: 'yes' } as const;

test('four times yes may apply', () => expect(listIneligibilities(yes)).toEqual([]));

test('each no has its own name', () => {
  expect(listIneligibilities({ ...yes, age: 'no' })).toEqual(['tooYoung']);
  expect(listIneligibilities({ ...yes, city: otherCity })).toEqual(['noOffice']);
  expect(listIneligibilities({ ...yes, time: 'no' })).toEqual(['noTime']);
  expect(listIneligibilities({ ...yes, language: 'no' })).toEqual(['noLanguage']);
  const no = { age: 'no', city: otherCity, time: 'no', language: 'no' } as const;
  expect(listIneligibilities(no)).toEqual(ineligibilities);
});

test('what was not answered is said for each question', () => {
  const { error } = eligibilitySchema.safeParse({});
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'age.missing',
    'city.missing',
    'time.missing',
    'language.missing',
  ]);
});
