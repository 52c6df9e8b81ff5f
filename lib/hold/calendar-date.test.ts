import { describe, expect, it } from "vitest";
import {
  SATURDAY,
  SUNDAY,
  calendarDateOf,
  epochDayOf,
  isCalendarDate,
  weekdayOf,
} from "@/lib/hold/calendar-date";

describe("calendar dates", () => {
  it("reads back what it writes, on both sides of 1970", () => {
    for (const date of ["1969-12-31", "1970-01-01", "2024-02-29", "2026-12-31", "0044-03-15"]) {
      expect(calendarDateOf(epochDayOf(date))).toBe(date);
    }
  });

  it("knows the day of the week, on both sides of 1970", () => {
    expect(weekdayOf(epochDayOf("2026-11-28"))).toBe(SATURDAY);
    expect(weekdayOf(epochDayOf("1969-12-28"))).toBe(SUNDAY);
  });

  it.each(["2026-02-30", "2027-02-29", "2026-13-01", "2026-4-1", "26-04-01", "2026-04-01T00:00", "", "soon"])(
    "refuses %j",
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => epochDayOf(text)).toThrow(RangeError);
    },
  );
});
