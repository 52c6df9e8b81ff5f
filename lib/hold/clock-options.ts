import type { Closure, HoldReading } from "@/lib/hold/schema";
import {
  SECONDS_PER_HOUR,
  requireKnownTimeZone,
  secondsOfInstant,
  type EpochSeconds,
  type InstantText,
} from "@/lib/hold/time";

export type HoldClockOptions = {
  /** IANA zone of the jail in which the hold began; a transfer does not change it. */
  timeZone: string;
  now: InstantText;
  /** Which of the two readings raises the alert; FORM unless a supervisor chose the other. */
  reading?: HoldReading;
  /** How many elapsed hours before the earliest deadline a hold is due soon; 12 unless set. */
  dueSoonHours?: number;
  /** How long a hold on a detainer may last here: 48 hours unless the jurisdiction's policy sets another. */
  limitHours?: number;
  /** Closings of federal offices that count as holidays. They move the regulation's deadline alone. */
  closures?: readonly Closure[];
};

export type ClockSettings = {
  timeZone: string;
  now: EpochSeconds;
  reading: HoldReading;
  dueSoonSeconds: number;
  limitHours: number;
  limitSeconds: number;
  closures: readonly Closure[];
};

const HOURS_OF_THE_DETAINER = 48;
const HOURS_DUE_SOON = 12;
/** Ten years. No rule sets such a limit: more is a mistake in the data, and would be counted day by day. */
const MOST_HOURS = 87_660;

/**
 * Fills in what was left out. Throws a `RangeError` on an unknown time zone, on a `now` that is not an instant in
 * UTC, and on a limit that is negative, is no number, or is longer than ten years.
 */
export function clockSettings(options: HoldClockOptions): ClockSettings {
  requireKnownTimeZone(options.timeZone);
  const limitHours = options.limitHours ?? HOURS_OF_THE_DETAINER;
  if (!(limitHours >= 0 && limitHours <= MOST_HOURS)) {
    throw new RangeError(`Not a limit in hours: ${limitHours}`);
  }
  const dueSoonHours = options.dueSoonHours ?? HOURS_DUE_SOON;
  if (Number.isNaN(dueSoonHours)) throw new RangeError("Not a number of hours: dueSoonHours");
  return {
    timeZone: options.timeZone,
    now: secondsOfInstant(options.now),
    reading: options.reading ?? "FORM",
    dueSoonSeconds: Math.round(dueSoonHours * SECONDS_PER_HOUR),
    limitHours,
    limitSeconds: Math.round(limitHours * SECONDS_PER_HOUR),
    closures: options.closures ?? [],
  };
}
