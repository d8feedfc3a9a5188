/**
 * @typedef {{ passed: number, failed: number, skipped: string[] }} TestCounts
 *   `skipped` names each test that did not run
 * @typedef {{ fullName: string, status: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ title: string, tests: { status: string, projectName: string }[] }} PlaywrightSpec
 */

/**
 * Counts what vitest's JSON reporter wrote. A file that failed without a failing test (it could not
 * be loaded, or its set-up broke) counts as one that failed.
 * @param {{ testResults: VitestFile[] }} report
 * @returns {TestCounts}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const ofStatus = (/** @type {string} */ status) => tests.filter((test) => test.status === status);
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: ofStatus('passed').length,
    failed: ofStatus('failed').length + brokenFiles.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

/**
 * Counts what Playwright's JSON reporter wrote. A test that passed only when repeated has passed;
 * an error outside of any test counts as one that failed.
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {TestCounts}
 */
export function countPlaywright({ suites, errors }) {
  const tests = suites.flatMap(listTests);
  const ofStatus = (/** @type {string[]} */ statuses) =>
    tests.filter(({ status }) => statuses.includes(status));
  return {
    passed: ofStatus(['expected', 'flaky']).length,
    failed: ofStatus(['unexpected']).length + errors.length,
    skipped: ofStatus(['skipped']).map(({ name }) => name),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ name: string, status: string }[]}
 */
function listTests({ title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, projectName }) => ({
      name: [title, spec.title, projectName].filter(Boolean).join(' › '),
      status,
    })),
  );
  return [...own, ...suites.flatMap(listTests)];
}
