import { expect, it } from "vitest";
import { lastLine, playwrightTally, tallyOf, vitestTally } from "./tally.mjs";

it("counts a gate as one", () => {
  expect(tallyOf({ code: 0 })).toEqual({ passed: 1, failed: 0 });
  expect(tallyOf({ code: 2 })).toEqual({ passed: 0, failed: 1 });
});

it("counts each test of a runner", () => {
  expect(tallyOf({ code: 1, hasTests: true, tests: { passed: 7, failed: 2 } })).toEqual({
    passed: 7,
    failed: 2,
  });
});

it.each([
  [
    "breaks down although its tests passed",
    { code: 1, tests: { passed: 7, failed: 0 } },
    { passed: 7, failed: 1 },
  ],
  ["writes no report", { code: 0 }, { passed: 0, failed: 1 }],
  ["runs nothing", { code: 0, tests: { passed: 0, failed: 0 } }, { passed: 0, failed: 1 }],
])("counts a failure when a runner %s", (_, outcome, expected) => {
  expect(tallyOf({ ...outcome, hasTests: true })).toEqual(expected);
});

it("reads the reports of both runners, and takes anything else for none", () => {
  expect(vitestTally({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 });
  expect(playwrightTally({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 9 } })).toEqual({
    passed: 5,
    failed: 2,
  });
  expect(vitestTally(undefined)).toBeUndefined();
  expect(playwrightTally({})).toBeUndefined();
});

it("ends with the sum", () => {
  expect(
    lastLine([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toBe("21 passed, 3 failed");
});
