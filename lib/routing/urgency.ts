import type { HoldStatus } from "@/lib/hold/schema";
import type { UrgentMark } from "@/lib/routing/schema";

/** The hold has run out, or nothing in force supports it. */
export function isPastLimit(status: HoldStatus): boolean {
  return status === "OVERDUE" || status === "HELD_WITHOUT_DETAINER";
}

/** Somebody must look within minutes: people on call come first, and a supervisor hears of it if nobody is. */
export function needsPeopleOnCall(status: HoldStatus): boolean {
  return isPastLimit(status) || status === "MAYBE_OVERDUE" || status === "DUE_SOON";
}

/** What cannot be undone an hour later: a signature may waive every right, a transfer may end a lawyer's reach. */
export function cannotWait(marks: readonly UrgentMark[]): boolean {
  return marks.includes("TOLD_TO_SIGN") || marks.includes("BEING_MOVED");
}

/** 0: told to sign or being moved; 1: any other mark; 2: none. Sorts ascending. */
export function urgentRank(marks: readonly UrgentMark[]): 0 | 1 | 2 {
  if (cannotWait(marks)) return 0;
  return marks.length > 0 ? 1 : 2;
}
