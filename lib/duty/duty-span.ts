import {
  instantOfDate,
  type InstantText,
  localDateOf,
  localTimeOf,
  secondsOfInstant,
  wallTime,
} from "@/lib/hold/time";

/** A span as it is typed: days as `YYYY-MM-DD`, times as `HH:MM`. */
export interface TypedSpan {
  fromDate: string;
  fromTime: string;
  untilDate: string;
  untilTime: string;
}

export type SpanOrProblem =
  | { kind: "SPAN"; startsAt: InstantText; endsAt: InstantText }
  | {
      kind: "PROBLEM";
      code: "SKIPPED_HOUR" | "END_NOT_AFTER_START" | "ALREADY_OVER";
      field: keyof TypedSpan;
    };

/**
 * The instants of a shift or duty that somebody typed by the clocks of `timeZone`. An hour that the clocks show twice is
 * taken so that the span is the longer one: nobody shall be without anybody on call for it. An hour that they skip is
 * a problem, and so is a span that ends before it begins or before `now`.
 * Throws a `RangeError` on a day, time or zone that does not exist.
 */
export function spanOfDuty(typed: TypedSpan, timeZone: string, now: Date): SpanOrProblem {
  const from = wallTime(typed.fromDate, typed.fromTime, timeZone);
  if (from.kind === "SKIPPED") return { kind: "PROBLEM", code: "SKIPPED_HOUR", field: "fromTime" };
  const until = wallTime(typed.untilDate, typed.untilTime, timeZone);
  if (until.kind === "SKIPPED") return { kind: "PROBLEM", code: "SKIPPED_HOUR", field: "untilTime" };
  const startsAt = from.kind === "REPEATED" ? from.earliest : from.instant;
  const endsAt = until.kind === "REPEATED" ? until.latest : until.instant;
  const field = typed.fromDate === typed.untilDate ? "untilTime" : "untilDate";
  if (secondsOfInstant(endsAt) <= secondsOfInstant(startsAt)) {
    return { kind: "PROBLEM", code: "END_NOT_AFTER_START", field };
  }
  if (secondsOfInstant(endsAt) <= secondsOfInstant(instantOfDate(now))) {
    return { kind: "PROBLEM", code: "ALREADY_OVER", field };
  }
  return { kind: "SPAN", startsAt, endsAt };
}

/** The same span as a form shows it. What was taken from an hour that the clocks show twice reads back as the same. */
export function typedSpan(startsAt: Date, endsAt: Date, timeZone: string): TypedSpan {
  return {
    fromDate: localDateOf(instantOfDate(startsAt), timeZone),
    fromTime: localTimeOf(instantOfDate(startsAt), timeZone),
    untilDate: localDateOf(instantOfDate(endsAt), timeZone),
    untilTime: localTimeOf(instantOfDate(endsAt), timeZone),
  };
}
