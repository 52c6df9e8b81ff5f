import { isCalendarDate } from "@/lib/hold/calendar-date";
import type { UncertainTime } from "@/lib/hold/schema";
import {
  SECONDS_PER_HOUR,
  endOfLocalDay,
  instantOfSeconds,
  requireKnownTimeZone,
  secondsOfInstant,
  startOfLocalDay,
  wallTime,
  type Bounds,
  type InstantText,
} from "@/lib/hold/time";
import { isTimeOfDay } from "@/lib/hold/time-of-day";

export const UNCERTAIN_TIME_PROBLEMS = [
  "MISSING_DATE",
  "MISSING_TIME",
  "INVALID_DATE",
  "INVALID_TIME",
  "SKIPPED_HOUR",
  "END_BEFORE_START",
] as const;
export type UncertainTimeProblem = (typeof UNCERTAIN_TIME_PROBLEMS)[number];

/** Which input the problem is about. */
export type UncertainTimeField = "date" | "time" | "untilDate" | "untilTime";

export type BoundsOrProblem =
  /** `repeated`: the clocks showed that time twice that day, so the form may ask which it was. */
  | ({ kind: "BOUNDS"; repeated: boolean } & Bounds)
  | { kind: "PROBLEM"; code: UncertainTimeProblem; field: UncertainTimeField };

/** "About five" is taken as from four to six. People who watched a clock say the time; the rest round to the hour. */
const ABOUT_SECONDS = SECONDS_PER_HOUR;

const UNKNOWN: BoundsOrProblem = { kind: "BOUNDS", earliest: null, latest: null, repeated: false };

/**
 * Turns what somebody said about a time into the instants between which it lies, in the facility's zone.
 *
 * - EXACT: date and time. An hour that the clocks show twice becomes both instants, unless `repeatedChoice` says which.
 * - ABOUT: the same, an hour either way.
 * - SOME_TIME_ON_DAY: from that midnight to the next.
 * - BETWEEN: from `date` and `time` to `untilDate` and `untilTime`. A side left empty has no bound; a date without a time
 *   is the whole of that day; `untilTime` alone is on `date`.
 * - UNKNOWN: no bound, whatever else was filled in.
 *
 * What is wrong with the answer is returned. Throws a `RangeError` only on an unknown zone, which nobody typed.
 */
export function boundsOfUncertainTime(given: UncertainTime, timeZone: string): BoundsOrProblem {
  requireKnownTimeZone(timeZone);
  switch (given.precision) {
    case "UNKNOWN":
      return UNKNOWN;
    case "EXACT":
      return momentOf(given, timeZone);
    case "ABOUT":
      return widened(momentOf(given, timeZone), ABOUT_SECONDS);
    case "SOME_TIME_ON_DAY":
      if (given.date === null) return problem("MISSING_DATE", "date");
      return side(given.date, null, timeZone, given.repeatedChoice, START_SIDE);
    case "BETWEEN":
      return between(given, timeZone);
  }
}

function problem(code: UncertainTimeProblem, field: UncertainTimeField): BoundsOrProblem {
  return { kind: "PROBLEM", code, field };
}

type Side = { date: UncertainTimeField; time: UncertainTimeField };
const START_SIDE: Side = { date: "date", time: "time" };
const END_SIDE: Side = { date: "untilDate", time: "untilTime" };

function momentOf(given: UncertainTime, timeZone: string): BoundsOrProblem {
  if (given.date === null) return problem("MISSING_DATE", "date");
  if (given.time === null) return problem("MISSING_TIME", "time");
  return side(given.date, given.time, timeZone, given.repeatedChoice, START_SIDE);
}

/** One date, with or without a time, as the instants between which it lies. */
function side(
  date: string,
  time: string | null,
  timeZone: string,
  choice: UncertainTime["repeatedChoice"],
  fields: Side,
): BoundsOrProblem {
  if (!isCalendarDate(date)) return problem("INVALID_DATE", fields.date);
  if (time === null) {
    const bounds = { earliest: startOfLocalDay(date, timeZone), latest: endOfLocalDay(date, timeZone) };
    return { kind: "BOUNDS", ...bounds, repeated: false };
  }
  if (!isTimeOfDay(time)) return problem("INVALID_TIME", fields.time);
  const moment = wallTime(date, time, timeZone);
  switch (moment.kind) {
    case "SKIPPED":
      return problem("SKIPPED_HOUR", fields.time);
    case "EXACT":
      return { kind: "BOUNDS", earliest: moment.instant, latest: moment.instant, repeated: false };
    case "REPEATED": {
      const earliest = choice === "LATER" ? moment.latest : moment.earliest;
      const latest = choice === "EARLIER" ? moment.earliest : moment.latest;
      return { kind: "BOUNDS", earliest, latest, repeated: true };
    }
  }
}

function between(given: UncertainTime, timeZone: string): BoundsOrProblem {
  const untilDate = given.untilDate ?? (given.untilTime === null ? null : given.date);
  if (given.date === null && given.time !== null) return problem("MISSING_DATE", "date");
  if (untilDate === null && given.untilTime !== null) return problem("MISSING_DATE", "untilDate");
  if (given.date === null && untilDate === null) return problem("MISSING_DATE", "date");

  const from =
    given.date === null ? UNKNOWN : side(given.date, given.time, timeZone, given.repeatedChoice, START_SIDE);
  if (from.kind === "PROBLEM") return from;
  const until =
    untilDate === null ? UNKNOWN : side(untilDate, given.untilTime, timeZone, given.repeatedChoice, END_SIDE);
  if (until.kind === "PROBLEM") return until;

  const { earliest } = from;
  const { latest } = until;
  if (isAfter(earliest, latest))
    return problem("END_BEFORE_START", given.untilTime ? "untilTime" : "untilDate");
  return { kind: "BOUNDS", earliest, latest, repeated: from.repeated || until.repeated };
}

function isAfter(one: InstantText | null, other: InstantText | null): boolean {
  return one !== null && other !== null && secondsOfInstant(one) > secondsOfInstant(other);
}

function widened(moment: BoundsOrProblem, seconds: number): BoundsOrProblem {
  if (moment.kind === "PROBLEM") return moment;
  const shifted = (instant: InstantText | null, by: number) =>
    instant === null ? null : instantOfSeconds(secondsOfInstant(instant) + by);
  return { ...moment, earliest: shifted(moment.earliest, -seconds), latest: shifted(moment.latest, seconds) };
}
