import { describe, expect, it } from "vitest";
import { afterCountedSeconds, excludedDaysBetween } from "@/lib/hold/counted-hours";
import { facilityDays, type FacilityDays } from "@/lib/hold/facility-days";
import { instantOfSeconds, secondsOfInstant } from "@/lib/hold/time";

const HOUR = 3600;

/** Counts the questions that cost something: where a day begins in the zone. Time itself would depend on the machine. */
function countingDays(): { days: FacilityDays; asked: () => number } {
  const real = facilityDays("America/Chicago", []);
  let asked = 0;
  const startOf = (day: number) => {
    asked += 1;
    return real.startOf(day);
  };
  return { days: { ...real, startOf }, asked: () => asked };
}

describe("counting hours", () => {
  it("asks once for each day that it passes, never for each hour", () => {
    const { days, asked } = countingDays();
    const deadline = afterCountedSeconds(secondsOfInstant("2026-12-23T16:00:00Z"), 48 * HOUR, days);
    // Wednesday, Thursday, Christmas, the weekend, Monday: six days.
    expect(instantOfSeconds(deadline)).toBe("2026-12-28T16:00:00Z");
    expect(asked()).toBe(6);
  });

  it("stays with the days even for a limit of a year", () => {
    const { days, asked } = countingDays();
    const start = secondsOfInstant("2026-01-02T16:00:00Z");
    const deadline = afterCountedSeconds(start, 365 * 24 * HOUR, days);
    expect(asked()).toBeLessThanOrEqual((deadline - start) / (24 * HOUR) + 2);
  });

  it("puts off nothing where there are no hours to count, even on a Saturday", () => {
    const saturday = secondsOfInstant("2026-04-18T15:00:00Z");
    const { days, asked } = countingDays();
    expect(afterCountedSeconds(saturday, 0, days)).toBe(saturday);
    expect(excludedDaysBetween(saturday, saturday, days)).toEqual([]);
    expect(asked()).toBe(0);
  });
});
