import type { HoldClock } from "./clock";
import type { HoldStatus } from "./schema";
import type { CaseFact } from "./reckon";
import type { InstantText } from "./time";

const boardOrder: readonly (readonly HoldStatus[])[] = [
  ["OVERDUE", "HELD_WITHOUT_DETAINER"],
  ["MAYBE_OVERDUE"],
  ["DUE_SOON"],
  ["START_UNKNOWN"],
  ["RUNNING"],
  ["NOT_STARTED"],
  ["NO_DETAINER"],
  ["ENDED"],
];

/** Where a status stands on the board; 0 is the most urgent. */
export function boardRank(status: HoldStatus): number {
  return boardOrder.findIndex((group) => group.includes(status));
}

/** The deadline of the reading that the organization has chosen. */
export function chosenDeadline(clock: HoldClock) {
  return clock.reading === "FORM" ? clock.formDeadline : clock.regulationDeadline;
}

/**
 * Since when the hold has been past its limit, or without a detainer; null while it is neither, or where no instant of
 * it is known.
 */
export function pastLimitSince(clock: HoldClock, facts: readonly CaseFact[]): InstantText | null {
  if (clock.status === "OVERDUE") return chosenDeadline(clock)?.latest ?? null;
  if (clock.status !== "HELD_WITHOUT_DETAINER") return null;
  const withdrawn = facts.findLast((fact) => fact.type === "DETAINER_WITHDRAWN")?.latest ?? null;
  const due = clock.start?.latest ?? null;
  if (withdrawn === null || due === null) return withdrawn ?? due;
  return withdrawn > due ? withdrawn : due;
}

/** Orders holds of one rank: longest past the limit first, then the nearest deadline. Null sorts last. */
export function boardRankAt(clock: HoldClock, facts: readonly CaseFact[]): InstantText | null {
  return pastLimitSince(clock, facts) ?? chosenDeadline(clock)?.earliest ?? clock.start?.earliest ?? null;
}

/**
 * The next instant at which something about this hold must be looked at without a new fact: its status changes, or
 * either reading's deadline passes at either end (each is an alert under either reading). Null: never.
 */
export function nextCheckAt(clock: HoldClock, now: InstantText): InstantText | null {
  if (clock.status === "ENDED") return null;
  const instants = [
    clock.nextChangeAt,
    clock.formDeadline?.earliest,
    clock.formDeadline?.latest,
    clock.regulationDeadline?.earliest,
    clock.regulationDeadline?.latest,
  ].filter((instant): instant is InstantText => typeof instant === "string" && instant > now);
  return instants.sort()[0] ?? null;
}
