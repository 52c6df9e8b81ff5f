import { calendarDateOf, epochDayFrom, type CalendarDate } from "@/lib/hold/calendar-date";
import type { Intake } from "./schema";

/** A date of birth as two bounds without a zone, equal for a known day. A day that nobody named is never made up. */
export type Born = {
  precision: Intake["bornPrecision"];
  from: CalendarDate | null;
  until: CalendarDate | null;
};

export type BornOrProblem =
  { kind: "BORN"; born: Born } | { kind: "PROBLEM"; field: BirthField; message: string };
export type BirthField = "bornOn" | "bornMonth" | "bornYear" | "bornAge";

type BirthAnswers = Pick<Intake, "bornPrecision" | "bornOn" | "bornMonth" | "bornYear" | "bornAge">;

/** "About thirty" may be two years off in either direction. */
const ABOUT_YEARS = 2;
const OLDEST_YEARS = 130;

/**
 * @param today where the person is held
 * @returns the bounds, or which field is wrong and the key of what to enter
 */
export function bornOf(answers: BirthAnswers, today: CalendarDate): BornOrProblem {
  const { bornPrecision: precision, bornOn, bornMonth, bornYear, bornAge } = answers;
  switch (precision) {
    case "UNKNOWN":
      return { kind: "BORN", born: { precision, from: null, until: null } };
    case "DAY":
      if (bornOn === null) return problem("bornOn", "bornOnMissing");
      return plausible({ precision, from: bornOn, until: bornOn }, today, "bornOn");
    case "MONTH":
      if (bornMonth === null) return problem("bornMonth", "bornMonthMissing");
      if (bornYear === null) return problem("bornYear", "bornYearMissing");
      return plausible(
        { precision, from: day(bornYear, bornMonth, 1), until: day(bornYear, bornMonth + 1, 0) },
        today,
      );
    case "YEAR":
      if (bornYear === null) return problem("bornYear", "bornYearMissing");
      return plausible({ precision, from: day(bornYear, 1, 1), until: day(bornYear, 12, 31) }, today);
    case "ABOUT_AGE": {
      if (bornAge === null) return problem("bornAge", "bornAgeMissing");
      const from = yearsBefore(today, bornAge + ABOUT_YEARS + 1);
      return {
        kind: "BORN",
        born: { precision, from, until: yearsBefore(today, Math.max(bornAge - ABOUT_YEARS, 0)) },
      };
    }
  }
}

function plausible(born: Born, today: CalendarDate, field: BirthField = "bornYear"): BornOrProblem {
  // Dates of four-digit years compare as text.
  if ((born.from ?? "") > today) return problem(field, "bornInFuture");
  if ((born.until ?? "") < yearsBefore(today, OLDEST_YEARS)) return problem(field, "bornLongAgo");
  const until = (born.until ?? "") > today ? today : born.until;
  return { kind: "BORN", born: { ...born, until } };
}

function problem(field: BirthField, code: string): BornOrProblem {
  return { kind: "PROBLEM", field, message: `intake.problem.${code}` };
}

/** `dayOfMonth` 0 is the last day of the month before. Years below 100 stay what they are, unlike in `Date.UTC`. */
function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  if (year >= 100) return calendarDateOf(epochDayFrom(year, month, dayOfMonth));
  return `${String(year).padStart(4, "0")}-01-01`;
}

function yearsBefore(date: CalendarDate, years: number): CalendarDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  // 29 February of a common year is 1 March.
  return calendarDateOf(epochDayFrom(year - years, month, dayOfMonth));
}
