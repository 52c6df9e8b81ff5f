import { describe, expect, it } from "vitest";
import { FEDERAL_HOLIDAY_CODES, federalHolidayOn, federalHolidaysOf } from "@/lib/hold/federal-holidays";

/** As published by the Office of Personnel Management: the holiday's own date, then the day of observance if another. */
const PUBLISHED: Record<number, string[]> = {
  2020: [
    "2020-01-01", "2020-01-20", "2020-02-17", "2020-05-25", "2020-07-04>2020-07-03", "2020-09-07",
    "2020-10-12", "2020-11-11", "2020-11-26", "2020-12-25",
  ],
  2021: [
    "2021-01-01", "2021-01-18", "2021-02-15", "2021-05-31", "2021-06-19>2021-06-18", "2021-07-04>2021-07-05",
    "2021-09-06", "2021-10-11", "2021-11-11", "2021-11-25", "2021-12-25>2021-12-24",
  ],
  2022: [
    "2022-01-01>2021-12-31", "2022-01-17", "2022-02-21", "2022-05-30", "2022-06-19>2022-06-20", "2022-07-04",
    "2022-09-05", "2022-10-10", "2022-11-11", "2022-11-24", "2022-12-25>2022-12-26",
  ],
  2026: [
    "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-04>2026-07-03",
    "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25",
  ],
  2027: [
    "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-19>2027-06-18", "2027-07-04>2027-07-05",
    "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25", "2027-12-25>2027-12-24",
  ],
  2028: [
    "2028-01-01>2027-12-31", "2028-01-17", "2028-02-21", "2028-05-29", "2028-06-19", "2028-07-04",
    "2028-09-04", "2028-10-09", "2028-11-11>2028-11-10", "2028-11-23", "2028-12-25",
  ],
}; // prettier-ignore

describe("federal holidays", () => {
  it.each(Object.keys(PUBLISHED).map(Number))("are those published for %i", (year) => {
    const written = federalHolidaysOf(year).map(({ date, observedOn }) =>
      observedOn === null ? date : `${date}>${observedOn}`,
    );
    expect(written).toEqual(PUBLISHED[year]);
  });

  it("has every code once a year, Juneteenth only from 2021", () => {
    expect(federalHolidaysOf(2021).map(({ code }) => code)).toEqual([...FEDERAL_HOLIDAY_CODES]);
    expect(federalHolidayOn("2020-06-19")).toBeNull();
    expect(federalHolidayOn("2015-06-19")).toBeNull();
  });

  it("keeps New Year's Day on the last day of the year before when it falls on a Saturday", () => {
    expect(federalHolidayOn("2021-12-31")).toEqual({ kind: "OBSERVED", code: "NEW_YEARS_DAY" });
    expect(federalHolidayOn("2027-12-31")).toEqual({ kind: "OBSERVED", code: "NEW_YEARS_DAY" });
    expect(federalHolidayOn("2028-01-01")).toEqual({ kind: "HOLIDAY", code: "NEW_YEARS_DAY" });
    expect(federalHolidayOn("2026-12-31")).toBeNull();
  });

  it("keeps New Year's Day on the Monday when it falls on a Sunday", () => {
    expect(federalHolidayOn("2023-01-02")).toEqual({ kind: "OBSERVED", code: "NEW_YEARS_DAY" });
    expect(federalHolidayOn("2022-12-30")).toBeNull();
  });

  it("keeps both the holiday itself and the day on which it is observed", () => {
    expect(federalHolidayOn("2026-07-04")).toEqual({ kind: "HOLIDAY", code: "INDEPENDENCE_DAY" });
    expect(federalHolidayOn("2026-07-03")).toEqual({ kind: "OBSERVED", code: "INDEPENDENCE_DAY" });
  });

  it("leaves out Inauguration Day and Christmas Eve", () => {
    expect(federalHolidayOn("2025-01-20")).toMatchObject({ code: "MARTIN_LUTHER_KING_BIRTHDAY" });
    expect(federalHolidayOn("2029-01-19")).toBeNull();
    expect(federalHolidayOn("2029-01-20")).toBeNull();
    expect(federalHolidayOn("2026-12-24")).toBeNull();
  });
});
