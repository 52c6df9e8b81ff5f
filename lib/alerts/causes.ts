import type { HoldClock } from "@/lib/hold/clock";
import type { CaseFact } from "@/lib/hold/reckon";
import { chosenDeadline, pastLimitSince } from "@/lib/hold/stored";
import type { InstantText } from "@/lib/hold/time";

export const holdAlertKinds = [
  "DUE_SOON",
  "MAYBE_OVERDUE",
  "FORM_DEADLINE_PASSED",
  "REGULATION_DEADLINE_PASSED",
  "HELD_WITHOUT_DETAINER",
] as const;
export type HoldAlertKind = (typeof holdAlertKinds)[number];

/** An alert that a hold calls for. `cause` spells out the one thing that it is about, so that it is raised once. */
export interface HoldCause {
  kind: HoldAlertKind;
  cause: string;
  /** When it came about, or `now` where nobody knows; of a hold that is due soon, the deadline itself. */
  dueAt: InstantText;
}

/**
 * The alerts that a case's hold calls for at `now`. A deadline has passed when its `latest` has; both readings are told,
 * whichever the organization has chosen: the choice decides the status, not what a supervisor may know.
 */
export function causesOfHold(
  caseId: string,
  clock: HoldClock,
  facts: readonly CaseFact[],
  now: InstantText,
): HoldCause[] {
  const causes: HoldCause[] = [];
  // An unknown instant is one cause: with `now` in its place each look of the worker would raise another alert.
  const add = (kind: HoldAlertKind, since: InstantText | null) =>
    causes.push({ kind, dueAt: since ?? now, cause: `${kind}:${caseId}:${since ?? "UNKNOWN"}` });

  if (clock.status === "ENDED" || clock.status === "NO_DETAINER" || clock.status === "NOT_STARTED") return [];
  if (clock.status === "HELD_WITHOUT_DETAINER") {
    add("HELD_WITHOUT_DETAINER", pastLimitSince(clock, facts));
    return causes;
  }
  const form = clock.formDeadline?.latest ?? null;
  const regulation = clock.regulationDeadline?.latest ?? null;
  if (form !== null && form <= now) add("FORM_DEADLINE_PASSED", form);
  if (regulation !== null && regulation <= now) add("REGULATION_DEADLINE_PASSED", regulation);
  const earliest = chosenDeadline(clock)?.earliest ?? null;
  if (earliest !== null && clock.status === "MAYBE_OVERDUE") add("MAYBE_OVERDUE", earliest);
  if (earliest !== null && clock.status === "DUE_SOON") add("DUE_SOON", earliest);
  return causes;
}
