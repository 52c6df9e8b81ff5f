import { Temporal } from "temporal-polyfill";

/** How old something is, in the largest unit of which there is at least one; days below one month. */
export type CalendarAge = { unit: "day" | "month" | "year"; count: number };

/**
 * The age on `today` of something that was true on `day`, both `YYYY-MM-DD`. A day that lies ahead is of age 0: a
 * record dated tomorrow in another time zone is new, not a fault.
 * @throws RangeError on a date that does not exist
 */
export function calendarAge(day: string, today: string): CalendarAge {
  const since = Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(today), { largestUnit: "year" });
  if (since.years > 0) return { unit: "year", count: since.years };
  if (since.months > 0) return { unit: "month", count: since.months };
  return { unit: "day", count: Math.max(0, since.days) };
}
