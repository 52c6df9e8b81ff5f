import type { EpochDay } from "@/lib/hold/calendar-date";
import type { FacilityDays } from "@/lib/hold/facility-days";
import type { EpochSeconds } from "@/lib/hold/time";

/**
 * The first instant by which `seconds` have been counted since `start`, where the hours of excluded days do not
 * count (8 CFR 287.7(d)). Elapsed seconds, so a day on which the clocks change has 23 or 25 hours to give.
 * Hours that are used up at the midnight with which an excluded day begins end there, not after it.
 */
export function afterCountedSeconds(start: EpochSeconds, seconds: number, days: FacilityDays): EpochSeconds {
  // Without this a limit of no hours at all, reached on a Saturday, would be put off until Monday.
  if (seconds <= 0) return start;
  let remaining = seconds;
  let cursor = start;
  for (let day = days.dayContaining(start); ; day += 1) {
    const end = days.startOf(day + 1);
    if (days.reasonsExcluded(day).length === 0) {
      if (remaining <= end - cursor) return cursor + remaining;
      remaining -= end - cursor;
    }
    cursor = end;
  }
}

/** The excluded days of which at least one second lies between two instants, in order. */
export function excludedDaysBetween(start: EpochSeconds, end: EpochSeconds, days: FacilityDays): EpochDay[] {
  const found: EpochDay[] = [];
  if (end <= start) return found;
  for (let day = days.dayContaining(start); days.startOf(day) < end; day += 1) {
    if (days.reasonsExcluded(day).length > 0) found.push(day);
  }
  return found;
}
