import { calendarDateOf, type CalendarDate } from "@/lib/hold/calendar-date";
import { afterCountedSeconds, excludedDaysBetween } from "@/lib/hold/counted-hours";
import type { ExclusionReason, FacilityDays } from "@/lib/hold/facility-days";
import type { HoldReading } from "@/lib/hold/schema";
import { mapSpan, type Span } from "@/lib/hold/span";
import type { EpochSeconds } from "@/lib/hold/time";

/** A day whose hours the regulation does not count, with every reason why. */
export type ExcludedDay = { date: CalendarDate; reasons: ExclusionReason[] };

/** When a hold that starts in a span runs out, under each reading. */
export type Deadlines = Record<HoldReading, Span>;

export type DeadlineRule = {
  deadlinesFrom(start: Span): Deadlines;
  /**
   * The days that put the regulation's deadlines off: those between the start and the deadline, at the earliest and
   * at the latest. Days that lie between the two but in neither moved nothing, and are left out.
   */
  excludedDays(start: Span, regulationDeadline: Span): ExcludedDay[];
};

/** Both readings of the limit. Deadlines are remembered, as one start is asked about several times. */
export function deadlineRule(limitSeconds: number, days: FacilityDays): DeadlineRule {
  const regulation = new Map<EpochSeconds, EpochSeconds>();

  function regulationDeadline(start: EpochSeconds): EpochSeconds {
    const known = regulation.get(start);
    if (known !== undefined) return known;
    const deadline = afterCountedSeconds(start, limitSeconds, days);
    regulation.set(start, deadline);
    return deadline;
  }

  return {
    deadlinesFrom(start) {
      return {
        FORM: mapSpan(start, (seconds) => seconds + limitSeconds),
        REGULATION: mapSpan(start, regulationDeadline),
      };
    },
    excludedDays(start, deadline) {
      const found = new Set([
        ...daysWithin(start.earliest, deadline.earliest),
        ...daysWithin(start.latest, deadline.latest),
      ]);
      return [...found]
        .sort((one, other) => one - other)
        .map((day) => ({ date: calendarDateOf(day), reasons: days.reasonsExcluded(day) }));
    },
  };

  function daysWithin(start: EpochSeconds | null, end: EpochSeconds | null) {
    return start === null || end === null ? [] : excludedDaysBetween(start, end, days);
  }
}
