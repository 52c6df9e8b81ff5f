import {
  SATURDAY,
  SUNDAY,
  calendarDateOf,
  epochDayOf,
  weekdayOf,
  type EpochDay,
} from "@/lib/hold/calendar-date";
import { federalHolidayOnDay, type FederalHolidayCode } from "@/lib/hold/federal-holidays";
import type { Closure } from "@/lib/hold/schema";
import { localDateAt, secondsAtStartOfLocalDay, type EpochSeconds } from "@/lib/hold/time";

/** Why the hours of a day do not count under the regulation. */
export type ExclusionReason =
  | { kind: "SATURDAY" | "SUNDAY" }
  | { kind: "HOLIDAY" | "OBSERVED"; code: FederalHolidayCode }
  | { kind: "CLOSURE"; name: string; source: string };

/** The days of one facility: where they begin and end in its zone, and which of them count. */
export type FacilityDays = {
  dayContaining(instant: EpochSeconds): EpochDay;
  startOf(day: EpochDay): EpochSeconds;
  /** Empty for a day whose hours count. */
  reasonsExcluded(day: EpochDay): ExclusionReason[];
};

/**
 * Days in the facility's own zone, midnight to midnight. Boundaries are remembered for as long as the answer
 * lives, since a zone look-up costs more than all of the rest together.
 * Throws a `RangeError` on a closure whose date does not exist: a day that never comes would go unnoticed.
 */
export function facilityDays(timeZone: string, closures: readonly Closure[]): FacilityDays {
  const starts = new Map<EpochDay, EpochSeconds>();
  const reasons = new Map<EpochDay, ExclusionReason[]>();
  const closuresByDay = new Map<EpochDay, Closure[]>();
  for (const closure of closures) {
    const day = epochDayOf(closure.date);
    closuresByDay.set(day, [...(closuresByDay.get(day) ?? []), closure]);
  }

  function startOf(day: EpochDay): EpochSeconds {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const start = secondsAtStartOfLocalDay(calendarDateOf(day), timeZone);
    starts.set(day, start);
    return start;
  }

  function dayContaining(instant: EpochSeconds): EpochDay {
    return epochDayOf(localDateAt(instant, timeZone));
  }

  function reasonsExcluded(day: EpochDay): ExclusionReason[] {
    const known = reasons.get(day);
    if (known !== undefined) return known;
    const found: ExclusionReason[] = [];
    const weekday = weekdayOf(day);
    if (weekday === SATURDAY) found.push({ kind: "SATURDAY" });
    if (weekday === SUNDAY) found.push({ kind: "SUNDAY" });
    const holiday = federalHolidayOnDay(day);
    if (holiday) found.push(holiday);
    for (const { name, source } of closuresByDay.get(day) ?? [])
      found.push({ kind: "CLOSURE", name, source });
    reasons.set(day, found);
    return found;
  }

  return { dayContaining, startOf, reasonsExcluded };
}
