import {
  MONDAY,
  SATURDAY,
  SUNDAY,
  THURSDAY,
  calendarDateOf,
  epochDayFrom,
  epochDayOf,
  weekdayOf,
  yearOf,
  type CalendarDate,
  type EpochDay,
} from "@/lib/hold/calendar-date";

export const FEDERAL_HOLIDAY_CODES = [
  "NEW_YEARS_DAY",
  "MARTIN_LUTHER_KING_BIRTHDAY",
  "WASHINGTONS_BIRTHDAY",
  "MEMORIAL_DAY",
  "JUNETEENTH",
  "INDEPENDENCE_DAY",
  "LABOR_DAY",
  "COLUMBUS_DAY",
  "VETERANS_DAY",
  "THANKSGIVING_DAY",
  "CHRISTMAS_DAY",
] as const;
export type FederalHolidayCode = (typeof FEDERAL_HOLIDAY_CODES)[number];

export type FederalHoliday = {
  code: FederalHolidayCode;
  date: CalendarDate;
  /** The working day that is free in its place, when the holiday falls on a weekend; it may lie in another year. */
  observedOn: CalendarDate | null;
};

/** Why a day is one: it is the holiday itself, or the day on which it is observed. */
export type FederalHolidayOnDay = { kind: "HOLIDAY" | "OBSERVED"; code: FederalHolidayCode };

const FIRST_YEAR_OF_JUNETEENTH = 2021;

function nthWeekday(year: number, month: number, weekday: number, nth: number): EpochDay {
  const first = epochDayFrom(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function lastWeekday(year: number, month: number, weekday: number): EpochDay {
  const last = epochDayFrom(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function holidaysByRule(year: number): { code: FederalHolidayCode; day: EpochDay }[] {
  return [
    { code: "NEW_YEARS_DAY", day: epochDayFrom(year, 1, 1) },
    { code: "MARTIN_LUTHER_KING_BIRTHDAY", day: nthWeekday(year, 1, MONDAY, 3) },
    { code: "WASHINGTONS_BIRTHDAY", day: nthWeekday(year, 2, MONDAY, 3) },
    { code: "MEMORIAL_DAY", day: lastWeekday(year, 5, MONDAY) },
    ...(year >= FIRST_YEAR_OF_JUNETEENTH
      ? [{ code: "JUNETEENTH" as const, day: epochDayFrom(year, 6, 19) }]
      : []),
    { code: "INDEPENDENCE_DAY", day: epochDayFrom(year, 7, 4) },
    { code: "LABOR_DAY", day: nthWeekday(year, 9, MONDAY, 1) },
    { code: "COLUMBUS_DAY", day: nthWeekday(year, 10, MONDAY, 2) },
    { code: "VETERANS_DAY", day: epochDayFrom(year, 11, 11) },
    { code: "THANKSGIVING_DAY", day: nthWeekday(year, 11, THURSDAY, 4) },
    { code: "CHRISTMAS_DAY", day: epochDayFrom(year, 12, 25) },
  ];
}

function observedDayOf(day: EpochDay): EpochDay | null {
  switch (weekdayOf(day)) {
    case SATURDAY:
      return day - 1;
    case SUNDAY:
      return day + 1;
    default:
      return null;
  }
}

/**
 * The federal holidays of a year, in its order (5 USC 6103, with the days on which they are observed).
 * Inauguration Day is left out: it is a holiday only for federal workers around Washington.
 */
export function federalHolidaysOf(year: number): FederalHoliday[] {
  return holidaysByRule(year).map(({ code, day }) => {
    const observed = observedDayOf(day);
    return {
      code,
      date: calendarDateOf(day),
      observedOn: observed === null ? null : calendarDateOf(observed),
    };
  });
}

/** The holiday that is kept on a day, either the day itself or the day on which it is observed. */
export function federalHolidayOnDay(day: EpochDay): FederalHolidayOnDay | null {
  const year = yearOf(day);
  // New Year's Day on a Saturday is observed on 31 December, so that one holiday belongs to the year before.
  const nextNewYear = { code: "NEW_YEARS_DAY" as const, day: epochDayFrom(year + 1, 1, 1) };
  for (const holiday of [...holidaysByRule(year), nextNewYear]) {
    if (holiday.day === day) return { kind: "HOLIDAY", code: holiday.code };
    if (observedDayOf(holiday.day) === day) return { kind: "OBSERVED", code: holiday.code };
  }
  return null;
}

/** Throws a `RangeError` on a date that does not exist. */
export function federalHolidayOn(date: CalendarDate): FederalHolidayOnDay | null {
  return federalHolidayOnDay(epochDayOf(date));
}
