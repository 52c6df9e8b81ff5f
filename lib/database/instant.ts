import { dateOfInstant, instantOfDate, type Bounds, type InstantText } from "@/lib/hold/time";

/** A rule's instant as the database's value. */
export function toDate(instant: InstantText | null | undefined): Date | null {
  return instant ? dateOfInstant(instant) : null;
}

/** The database's value as a rule's instant. */
export function toInstant(date: Date | null | undefined): InstantText | null {
  return date ? instantOfDate(date) : null;
}

/** Two columns that bound a time, as a rule takes them. */
export function toBounds(earliest: Date | null, latest: Date | null): Bounds {
  return { earliest: toInstant(earliest), latest: toInstant(latest) };
}
