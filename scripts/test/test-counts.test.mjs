import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../lib/test-counts.mjs';

/** @param {[string, string][]} tests */
const vitestFile = (tests, status = 'passed') => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, testStatus]) => ({ fullName, status: testStatus })),
});

test('tests that did not run are neither passed nor failed, and are named', () => {
  const tests = /** @type {[string, string][]} */ ([
    ['one', 'passed'],
    ['two', 'failed'],
    ['three', 'skipped'],
    ['four', 'todo'],
  ]);
  expect(countVitest({ testResults: [vitestFile(tests, 'failed')] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['three', 'four'],
  });
});

test('a test file that could not be loaded counts as one that failed', () => {
  const testResults = [vitestFile([['one', 'passed']]), vitestFile([], 'failed')];
  expect(countVitest({ testResults })).toEqual({ passed: 1, failed: 1, skipped: [] });
});

test('the tests of nested groups are counted, and one that passed when repeated has passed', () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    tests: [{ status, projectName: 'light' }],
  });
  const inner = { title: 'inner', specs: [spec('c', 'unexpected'), spec('d', 'skipped')] };
  const suites = [
    { title: 'a.spec.ts', specs: [spec('a', 'expected'), spec('b', 'flaky')], suites: [inner] },
  ];
  expect(countPlaywright({ suites, errors: [] })).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['inner › d › light'],
  });
});

test('an error outside of any browser test counts as one that failed', () => {
  const errors = [{ message: 'the product did not start' }];
  expect(countPlaywright({ suites: [], errors })).toEqual({ passed: 0, failed: 1, skipped: [] });
});
