import { z } from "zod";
import { isCalendarDate } from "@/lib/hold/calendar-date";

/** A date field as `YYYY-MM-DD`; left blank it is null. */
export function optionalDay(problem: string) {
  return z
    .string()
    .trim()
    .refine((text) => text === "" || isCalendarDate(text), problem)
    .nullish()
    .transform((text) => (text ? text : null));
}

/** A date field that must be filled in. */
export function requiredDay(problem: string) {
  return z.string(problem).trim().refine(isCalendarDate, problem);
}
