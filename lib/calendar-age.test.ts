import { describe, expect, it } from "vitest";
import { calendarAge } from "./calendar-age";

describe("the age of a record", () => {
  it.each([
    ["2026-11-25", "2026-11-25", "day", 0],
    ["2026-11-26", "2026-11-25", "day", 0],
    ["2026-10-26", "2026-11-25", "day", 30],
    ["2026-10-25", "2026-11-25", "month", 1],
    ["2025-11-26", "2026-11-25", "month", 11],
    ["2018-12-10", "2026-11-25", "year", 7],
    ["2020-02-29", "2021-03-01", "year", 1],
  ])("of %s on %s is in %s: %i", (day, today, unit, count) => {
    expect(calendarAge(day, today)).toEqual({ unit, count });
  });

  it("refuses a date that does not exist", () => {
    expect(() => calendarAge("2026-02-30", "2026-11-25")).toThrow(RangeError);
  });
});
