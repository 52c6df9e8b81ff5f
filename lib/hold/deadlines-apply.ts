import type { HoldClock } from "./clock";
import type { HoldStatus } from "./schema";

/**
 * Whether a hold's deadlines may be told. Those of a detainer that is not there would read as leave to hold somebody
 * until then.
 */
export function deadlinesApply({
  status,
  underDetainer,
}: Pick<HoldClock, "status" | "underDetainer">): boolean {
  if (status === "HELD_WITHOUT_DETAINER" || status === "NO_DETAINER") return false;
  return status !== "ENDED" || underDetainer === true;
}

/** Whether "detainer not confirmed" is said: while it could still matter, and where anybody speaks of one. */
export function isDetainerInDoubt(hold: { status: HoldStatus; detainerConfirmed: boolean }): boolean {
  return !hold.detainerConfirmed && hold.status !== "NO_DETAINER" && hold.status !== "ENDED";
}
