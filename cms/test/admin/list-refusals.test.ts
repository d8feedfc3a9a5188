import { expect, test } from 'vitest';
import { listRefusals, nameField } from '../../src/admin/publishing/list-refusals.ts';

test('fields that are in order, or not shown, stand in nobody’s way', () => {
  expect(
    listRefusals({
      title: { valid: true },
      name: { valid: false, passesCondition: false, errorMessage: 'Required' },
      consent: { valid: false, errorMessage: 'It has been withdrawn.' },
    }),
  ).toEqual([{ path: 'consent', message: 'It has been withdrawn.' }]);
});

const fields = [
  { name: 'title', label: 'Title' },
  { fields: [{ name: 'value', label: 'Value' }] },
  { name: 'blocks', label: 'Content', fields: [] },
  { name: 'bare' },
];
const name = (path: string) => nameField(fields, path, String);

test('a field is called by its label, in a row as well', () => {
  expect(name('title')).toBe('Title');
  expect(name('value')).toBe('Value');
});

test('a field of a list is called by the list and the number of its entry', () => {
  expect(name('blocks.1.questions.0.answer')).toBe('Content 2');
});

test('a field without a label is called by its name', () => {
  expect(name('bare')).toBe('bare');
});
