/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * What a step adds to the count at the end: one for a gate, each of its tests for a test runner.
 * @param {object} outcome
 * @param {number} outcome.code how the step ended
 * @param {Tally} [outcome.tests] what its report says; undefined when it has no report, or wrote none
 * @param {boolean} [outcome.hasTests] whether it runs tests
 * @returns {Tally}
 */
export function tallyOf({ code, tests, hasTests = false }) {
  if (!hasTests) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = tests ?? { passed: 0, failed: 0 };
  // A runner that breaks down before or between its tests has failed, whatever its tests say; and one that has run
  // nothing has shown nothing.
  const broken = (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (broken ? 1 : 0) };
}

/** @param {any} report what vitest's json reporter wrote @returns {Tally | undefined} */
export function vitestTally(report) {
  if (typeof report?.numPassedTests !== "number") return undefined;
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {any} report what Playwright's json reporter wrote @returns {Tally | undefined} */
export function playwrightTally(report) {
  if (typeof report?.stats?.expected !== "number") return undefined;
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

/** The line that everything ends with. @param {Tally[]} tallies */
export function lastLine(tallies) {
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
