/**
 * The one place that knows instants and time zones. Everything else in this room counts whole seconds since
 * 1970 (so that 48 hours are 48 elapsed hours, whatever the clocks on the wall do) and hands out ISO text.
 */
import { Temporal } from "temporal-polyfill";
import { calendarDateOf, epochDayOf, isCalendarDate, type CalendarDate } from "@/lib/hold/calendar-date";
import { isTimeOfDay } from "@/lib/hold/time-of-day";

/** An instant in UTC, as `2026-04-15T22:00:00Z`. */
export type InstantText = string;

/** Whole seconds since 1970-01-01T00:00:00Z. */
export type EpochSeconds = number;

/** When something happened: equal bounds when it is known, `null` where there is no bound on that side. */
export type Bounds = { earliest: InstantText | null; latest: InstantText | null };

export type WallTime =
  | { kind: "EXACT"; instant: InstantText }
  | { kind: "REPEATED"; earliest: InstantText; latest: InstantText }
  | { kind: "SKIPPED" };

export const SECONDS_PER_HOUR = 3600;

const INSTANT_IN_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:[.,]\d+)?)?Z$/;

/**
 * Reads an instant written as ISO 8601 in UTC, with `Z`. Fractions of a second are dropped.
 * Throws a `RangeError` on anything else: an offset or a missing zone would be read as some other moment.
 */
export function secondsOfInstant(text: InstantText): EpochSeconds {
  if (typeof text !== "string" || !INSTANT_IN_UTC.test(text)) {
    throw new RangeError(`Not an instant in UTC: ${String(text)}`);
  }
  return Temporal.Instant.from(text.replace(/[.,]\d+Z$/, "Z")).epochMilliseconds / 1000;
}

/** Writes `2026-04-15T22:00:00Z`. */
export function instantOfSeconds(seconds: EpochSeconds): InstantText {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

/** For what the database gives. Fractions of a second are dropped. */
export function instantOfDate(date: Date): InstantText {
  return instantOfSeconds(Math.floor(date.getTime() / 1000));
}

/** For what the database takes. */
export function dateOfInstant(instant: InstantText): Date {
  return new Date(secondsOfInstant(instant) * 1000);
}

/**
 * True for a zone of the IANA database, such as `America/Chicago`. A bare offset (`-05:00`) is refused: it
 * has no daylight saving time, so midnight would be wrong for half of the year.
 */
export function isKnownTimeZone(timeZone: string): boolean {
  if (typeof timeZone !== "string" || !/^[A-Za-z]/.test(timeZone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Throws a `RangeError` unless `isKnownTimeZone`. */
export function requireKnownTimeZone(timeZone: string): void {
  if (!isKnownTimeZone(timeZone)) throw new RangeError(`Unknown time zone: ${timeZone}`);
}

/**
 * The instant at which the clocks of `timeZone` showed `time` (`HH:MM`) on `date`. When the clocks go back they
 * show an hour twice (`REPEATED`), when they go forward never (`SKIPPED`).
 * Throws a `RangeError` on a date, a time or a zone that does not exist.
 */
export function wallTime(date: CalendarDate, time: string, timeZone: string): WallTime {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  if (!isTimeOfDay(time)) throw new RangeError(`Not a time of day: ${time}`);
  requireKnownTimeZone(timeZone);
  const shown = Temporal.PlainDateTime.from(`${date}T${time}`);
  const first = shown.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const last = shown.toZonedDateTime(timeZone, { disambiguation: "later" });
  const earliest = instantOfSeconds(first.epochMilliseconds / 1000);
  const latest = instantOfSeconds(last.epochMilliseconds / 1000);
  if (earliest === latest) return { kind: "EXACT", instant: earliest };
  if (!first.toPlainDateTime().equals(shown)) return { kind: "SKIPPED" };
  return { kind: "REPEATED", earliest, latest };
}

/** The first second of `date` in `timeZone`: midnight, or what follows it where the clocks skip midnight. */
export function secondsAtStartOfLocalDay(date: CalendarDate, timeZone: string): EpochSeconds {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds / 1000;
}

export function startOfLocalDay(date: CalendarDate, timeZone: string): InstantText {
  requireKnownTimeZone(timeZone);
  return instantOfSeconds(secondsAtStartOfLocalDay(date, timeZone));
}

/** The instant at which the day is over, which is the first of the next. */
export function endOfLocalDay(date: CalendarDate, timeZone: string): InstantText {
  return startOfLocalDay(calendarDateOf(epochDayOf(date) + 1), timeZone);
}

/** "Some time on that day": from its first instant to the first of the next. */
export function boundsOfLocalDay(
  date: CalendarDate,
  timeZone: string,
): { earliest: InstantText; latest: InstantText } {
  return { earliest: startOfLocalDay(date, timeZone), latest: endOfLocalDay(date, timeZone) };
}

/** The date that a calendar on the wall shows in `timeZone` at that instant. */
export function localDateOf(instant: InstantText, timeZone: string): CalendarDate {
  requireKnownTimeZone(timeZone);
  return localDateAt(secondsOfInstant(instant), timeZone);
}

/** The time that a clock on the wall shows in `timeZone` at that instant, `HH:MM` on 24 hours. */
export function localTimeOf(instant: InstantText, timeZone: string): string {
  requireKnownTimeZone(timeZone);
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
}

/** The same of a Date: what day it is in `timeZone`, `YYYY-MM-DD`. */
export function todayIn(timeZone: string, now: Date): CalendarDate {
  return localDateOf(instantOfDate(now), timeZone);
}

export function localDateAt(seconds: EpochSeconds, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
