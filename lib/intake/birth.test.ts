import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bornOf } from "./birth";

const today = "2026-11-25";
const nothing = { bornOn: null, bornMonth: null, bornYear: null, bornAge: null };

describe("a date of birth", () => {
  it.each([
    [{ bornPrecision: "DAY", bornOn: "1990-03-31" }, "1990-03-31", "1990-03-31"],
    [{ bornPrecision: "MONTH", bornMonth: 2, bornYear: 1992 }, "1992-02-01", "1992-02-29"],
    [{ bornPrecision: "MONTH", bornMonth: 12, bornYear: 1992 }, "1992-12-01", "1992-12-31"],
    [{ bornPrecision: "YEAR", bornYear: 1990 }, "1990-01-01", "1990-12-31"],
    [{ bornPrecision: "YEAR", bornYear: 2026 }, "2026-01-01", today],
    [{ bornPrecision: "ABOUT_AGE", bornAge: 30 }, "1993-11-25", "1998-11-25"],
    [{ bornPrecision: "ABOUT_AGE", bornAge: 0 }, "2023-11-25", today],
    [{ bornPrecision: "UNKNOWN", bornOn: "1990-03-31" }, null, null],
  ] as const)("%j lies between %s and %s", (answers, from, until) => {
    expect(bornOf({ ...nothing, ...answers }, today)).toEqual({
      kind: "BORN",
      born: { precision: answers.bornPrecision, from, until },
    });
  });

  it.each([
    [{ bornPrecision: "DAY" }, "bornOn", "bornOnMissing"],
    [{ bornPrecision: "MONTH", bornYear: 1990 }, "bornMonth", "bornMonthMissing"],
    [{ bornPrecision: "MONTH", bornMonth: 5 }, "bornYear", "bornYearMissing"],
    [{ bornPrecision: "YEAR" }, "bornYear", "bornYearMissing"],
    [{ bornPrecision: "ABOUT_AGE" }, "bornAge", "bornAgeMissing"],
    [{ bornPrecision: "DAY", bornOn: "4444-01-01" }, "bornOn", "bornInFuture"],
    [{ bornPrecision: "DAY", bornOn: "2026-11-26" }, "bornOn", "bornInFuture"],
    [{ bornPrecision: "DAY", bornOn: "0090-01-01" }, "bornOn", "bornLongAgo"],
    [{ bornPrecision: "DAY", bornOn: "1896-11-24" }, "bornOn", "bornLongAgo"],
    [{ bornPrecision: "YEAR", bornYear: 90 }, "bornYear", "bornLongAgo"],
    [{ bornPrecision: "YEAR", bornYear: 2027 }, "bornYear", "bornInFuture"],
    [{ bornPrecision: "MONTH", bornMonth: 12, bornYear: 2026 }, "bornYear", "bornInFuture"],
  ] as const)("%j is refused at %s", (answers, field, code) => {
    expect(bornOf({ ...nothing, ...answers }, today)).toEqual({
      kind: "PROBLEM",
      field,
      message: `intake.problem.${code}`,
    });
  });

  it("never lies in the future, nor ends before it begins", () => {
    const answers = fc.record({
      bornPrecision: fc.constantFrom("MONTH" as const, "YEAR" as const, "ABOUT_AGE" as const),
      bornOn: fc.constant(null),
      bornMonth: fc.integer({ min: 1, max: 12 }),
      bornYear: fc.integer({ min: 0, max: 9999 }),
      bornAge: fc.integer({ min: 0, max: 130 }),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const answer = bornOf(given, today);
        if (answer.kind === "PROBLEM") return;
        const { from, until } = answer.born;
        expect([from, until, today].toSorted()).toEqual([from, until, today]);
      }),
    );
  });
});
