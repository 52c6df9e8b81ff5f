import { statusAt } from "@/lib/hold/status";
import { spanOf } from "@/lib/hold/span";
import type { HoldReading, HoldStatus } from "@/lib/hold/schema";
import { secondsOfInstant, SECONDS_PER_HOUR, type Bounds, type InstantText } from "@/lib/hold/time";

/** What is stored of a hold for lists (see the table `hold`). */
export type StoredHold = {
  status: HoldStatus;
  start: Bounds;
  formDeadline: Bounds;
  regulationDeadline: Bounds;
};

/**
 * How the time of a hold is spoken of. `LEFT_AT_LEAST` and `LEFT_AT_MOST` say that
 * the deadline may also lie later or earlier: one bound of an uncertain one must not be read out as if it were known.
 * The words are in `messages`, under `hold.timing`.
 */
export const HOLD_TIMINGS = [
  "PASSED",
  "MAYBE_PASSED",
  "WITHOUT_DETAINER",
  "LEFT",
  "LEFT_AT_LEAST",
  "LEFT_AT_MOST",
] as const;
export type HoldTiming = (typeof HOLD_TIMINGS)[number];

/** A hold in a row of a list: its status now, and the one instant from or to which its time is counted. */
export type ShownHold = { status: HoldStatus; timing: { code: HoldTiming; at: InstantText } | null };

/**
 * A stored hold as it stands at `now`. Time alone carries a running hold from one status to the next, so a list is
 * right to the second even while the worker, which stores the new status, is late.
 *
 * @param pastLimitSince from when a hold has run without a detainer, where that is known
 * Throws a `RangeError` on an instant that is not ISO 8601 in UTC.
 */
export function holdShown(
  stored: StoredHold,
  settings: { reading: HoldReading; dueSoonHours: number },
  pastLimitSince: InstantText | null,
  now: InstantText,
): ShownHold {
  const deadline = settings.reading === "FORM" ? stored.formDeadline : stored.regulationDeadline;
  const status = statusNow(stored, deadline, settings.dueSoonHours, now);
  return { status, timing: timingOf(status, deadline, pastLimitSince) };
}

function statusNow(stored: StoredHold, deadline: Bounds, dueSoonHours: number, now: InstantText): HoldStatus {
  // Only a fact ends these, and a fact stores the new status itself.
  if (["ENDED", "NO_DETAINER", "HELD_WITHOUT_DETAINER"].includes(stored.status)) return stored.status;
  const { start } = stored;
  const noReleaseDue = stored.status === "NOT_STARTED" && start.earliest === null && start.latest === null;
  const hold = noReleaseDue
    ? null
    : { start: spanOf(start), startBasis: null, underDetainer: true, endedBy: null };
  return statusAt(
    secondsOfInstant(now),
    { ended: false, detainerInForce: true, hold, earlierHolds: [] },
    hold && spanOf(deadline),
    dueSoonHours * SECONDS_PER_HOUR,
  );
}

function timingOf(
  status: HoldStatus,
  deadline: Bounds,
  pastLimitSince: InstantText | null,
): ShownHold["timing"] {
  const timing = (code: HoldTiming, at: InstantText | null) => (at === null ? null : { code, at });
  switch (status) {
    case "OVERDUE":
      return timing("PASSED", deadline.latest);
    case "MAYBE_OVERDUE":
      return timing("MAYBE_PASSED", deadline.earliest);
    case "HELD_WITHOUT_DETAINER":
      return timing("WITHOUT_DETAINER", pastLimitSince);
    case "DUE_SOON":
    case "START_UNKNOWN":
    case "RUNNING":
      if (deadline.earliest === null) return timing("LEFT_AT_MOST", deadline.latest);
      return timing(deadline.earliest === deadline.latest ? "LEFT" : "LEFT_AT_LEAST", deadline.earliest);
    default:
      return null;
  }
}
