import { message } from "@/lib/forms/message";
import type { TimePrecision, UncertainTime } from "@/lib/hold/schema";
import { secondsOfInstant, type Bounds, type InstantText } from "@/lib/hold/time";
import { boundsOfUncertainTime, type UncertainTimeField } from "@/lib/hold/uncertain-time";

/** A time that is asked for with little effort: a date, a time if somebody knows it, and whether it is about that. */
export interface ShortTime {
  date: string | null;
  time: string | null;
  about: boolean;
  repeated: UncertainTime["repeatedChoice"];
}

/** What a short answer means. Nothing is unknown, a date alone is some time that day. */
export function uncertainTimeOf({ date, time, about, repeated }: ShortTime): UncertainTime {
  const timed = { date, time, untilDate: null, untilTime: null, repeatedChoice: repeated };
  if (date === null && time === null) return { ...timed, precision: "UNKNOWN" };
  if (time === null) return { ...timed, precision: "SOME_TIME_ON_DAY" };
  return { ...timed, precision: about ? "ABOUT" : "EXACT" };
}

export type ReadTime =
  | ({ kind: "TIME"; precision: TimePrecision } & Bounds)
  /** `message` is a key; `field` says which of the time's inputs it is about. */
  | { kind: "PROBLEM"; field: UncertainTimeField; message: string };

/** No jail holds anybody since before. */
const EARLIEST_YEAR = 1950;
/** The longest sentence whose end is worth writing down. */
const YEARS_AHEAD = 100;

/**
 * The instants between which a told time lies, or what is wrong with it.
 *
 * @param timeZone in which it was told: the jail's
 * @param mayBeAhead for what can be known beforehand: the end of a sentence
 */
export function readToldTime(
  told: UncertainTime,
  { timeZone, now, mayBeAhead }: { timeZone: string; now: InstantText; mayBeAhead: boolean },
): ReadTime {
  const bounds = boundsOfUncertainTime(told, timeZone);
  if (bounds.kind === "PROBLEM") {
    const words =
      bounds.code === "INVALID_DATE" ? "intake.problem.noSuchDate" : `hold.problem.${bounds.code}`;
    return { kind: "PROBLEM", field: bounds.field, message: words };
  }
  if (told.precision === "UNKNOWN")
    return { kind: "TIME", precision: "UNKNOWN", earliest: null, latest: null };

  const thisYear = Number(now.slice(0, 4));
  const latestYear = thisYear + YEARS_AHEAD;
  for (const field of ["date", "untilDate"] as const) {
    const year = Number(told[field]?.slice(0, 4) ?? thisYear);
    if (year < EARLIEST_YEAR || year > latestYear) {
      const values = { from: EARLIEST_YEAR, to: mayBeAhead ? latestYear : thisYear };
      return { kind: "PROBLEM", field, message: message("intake.problem.unlikelyYear", values) };
    }
  }
  const { earliest, latest } = bounds;
  const isAhead = earliest !== null && secondsOfInstant(earliest) > secondsOfInstant(now);
  if (isAhead && !mayBeAhead) {
    return {
      kind: "PROBLEM",
      field: told.time === null ? "date" : "time",
      message: "intake.problem.inFuture",
    };
  }
  return { kind: "TIME", precision: told.precision, earliest, latest };
}
