import type { Custody } from "@/lib/hold/custody";
import type { HoldStatus } from "@/lib/hold/schema";
import type { Span } from "@/lib/hold/span";
import type { EpochSeconds } from "@/lib/hold/time";

function hasPassed(instant: EpochSeconds | null, now: EpochSeconds): boolean {
  // To the second: at the deadline it has passed.
  return instant !== null && now >= instant;
}

/**
 * The first status that fits. `deadline` is that of the chosen reading, and `null` exactly when there is no hold.
 * The order is the rule: it is what makes a certain answer win over an uncertain one.
 */
export function statusAt(
  now: EpochSeconds,
  custody: Custody,
  deadline: Span | null,
  dueSoonSeconds: number,
): HoldStatus {
  const { hold } = custody;
  const releaseHasComeDue = hold !== null && (hold.start.earliest === null || hold.start.earliest <= now);

  if (custody.ended) return "ENDED";
  if (!custody.detainerInForce) {
    return releaseHasComeDue && hold.underDetainer ? "HELD_WITHOUT_DETAINER" : "NO_DETAINER";
  }
  if (!releaseHasComeDue || deadline === null) return "NOT_STARTED";
  if (hasPassed(deadline.latest, now)) return "OVERDUE";
  if (hasPassed(deadline.earliest, now)) return "MAYBE_OVERDUE";
  if (deadline.earliest !== null && deadline.earliest - now <= dueSoonSeconds) return "DUE_SOON";
  if (hold.start.earliest === null || hold.start.latest === null) return "START_UNKNOWN";
  return "RUNNING";
}

/** The instants at which `statusAt` may change while the custody stays as it is. */
export function turningPoints(
  custody: Custody,
  deadline: Span | null,
  dueSoonSeconds: number,
): EpochSeconds[] {
  if (custody.hold === null || deadline === null) return [];
  const dueSoon = deadline.earliest === null ? null : deadline.earliest - dueSoonSeconds;
  return [custody.hold.start.earliest, dueSoon, deadline.earliest, deadline.latest].filter(
    (instant) => instant !== null,
  );
}
