import { z } from "zod";
import { optionalText } from "@/lib/forms/text";
import type { CalendarDate } from "@/lib/hold/calendar-date";

/** What may be recorded of someone's custody. Also the order in which things that happen at once are taken. */
export const holdEventTypeSchema = z.enum([
  "BOOKED",
  "DETAINER_LODGED",
  "RELEASE_DUE",
  "OTHER_HOLD_PLACED",
  "DETAINER_WITHDRAWN",
  "TRANSFERRED",
  "RELEASED",
  "ICE_CUSTODY",
]);
export type HoldEventType = z.infer<typeof holdEventTypeSchema>;

/** Why they would otherwise have been released. A refused bond is its own kind: whether it starts the clock is argued. */
export const releaseKindSchema = z.enum([
  "BOND_PAID",
  "BOND_REFUSED_BECAUSE_OF_HOLD",
  "OWN_RECOGNIZANCE",
  "CHARGES_DISMISSED",
  "CHARGES_NOT_FILED",
  "ACQUITTAL",
  "SENTENCE_SERVED",
  "COURT_ORDER",
  "LAST_OTHER_HOLD_CLEARED",
]);
export type ReleaseKind = z.infer<typeof releaseKindSchema>;

/** Where a fact comes from. */
export const factSourceSchema = z.enum([
  "CALLER",
  "FAMILY",
  "JAIL_ROSTER",
  "SAW_THE_FORM",
  "JAIL_STAFF",
  "ATTORNEY",
  "ICE_LOCATOR",
  "PERSON_HELD",
  "OTHER",
]);
export type FactSource = z.infer<typeof factSourceSchema>;

export const certaintySchema = z.enum(["SURE", "LIKELY", "UNSURE"]);
export type Certainty = z.infer<typeof certaintySchema>;

export const timePrecisionSchema = z.enum(["EXACT", "ABOUT", "SOME_TIME_ON_DAY", "BETWEEN", "UNKNOWN"]);
export type TimePrecision = z.infer<typeof timePrecisionSchema>;

export const holdStatusSchema = z.enum([
  "ENDED",
  "HELD_WITHOUT_DETAINER",
  "NO_DETAINER",
  "NOT_STARTED",
  "OVERDUE",
  "MAYBE_OVERDUE",
  "DUE_SOON",
  "START_UNKNOWN",
  "RUNNING",
]);
export type HoldStatus = z.infer<typeof holdStatusSchema>;

/** FORM: 48 elapsed hours (Form I-247A). REGULATION: 8 CFR 287.7(d), without Saturdays, Sundays and holidays. */
export const holdReadingSchema = z.enum(["FORM", "REGULATION"]);
export type HoldReading = z.infer<typeof holdReadingSchema>;

/** A closing of federal offices which an organization has decided to treat as a holiday, and who says so. */
export type Closure = { date: CalendarDate; name: string; source: string };

/** Longer than any date or time; what is no date is for `boundsOfUncertainTime` to say. */
const dateOrTime = optionalText(40);

/**
 * What a form asks about a time. Only the shape: whether the time exists in the facility's zone is decided by
 * `boundsOfUncertainTime`, which needs the zone, and so is not the form's to say.
 */
export const uncertainTimeSchema = z.object({
  precision: timePrecisionSchema,
  date: dateOrTime,
  time: dateOrTime,
  untilDate: dateOrTime,
  untilTime: dateOrTime,
  repeatedChoice: z
    .enum(["EARLIER", "LATER"])
    .nullish()
    .transform((choice) => choice ?? null),
});
export type UncertainTime = z.infer<typeof uncertainTimeSchema>;
