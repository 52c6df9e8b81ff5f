import type { ExcludedDay } from "@/lib/hold/deadlines";
import type { Certainty, FactSource, HoldReading, ReleaseKind } from "@/lib/hold/schema";
import type { InstantText } from "@/lib/hold/time";
import type { When } from "@/lib/hold/when";

/** Whole hours, and the whole minutes that are left over. */
export type Duration = { hours: number; minutes: number };

/**
 * One sentence of an explanation, without its words: they are `hold.explanation.<code>`. Whoever shows it puts in the
 * words for kinds, sources and `When`, and writes instants in the facility's zone.
 */
export type Explanation =
  | { code: "CASE_ENDED"; values: Record<string, never> }
  | { code: "DETAINER_NOT_CONFIRMED"; values: Record<string, never> }
  | { code: "NO_DETAINER_IN_FORCE"; values: Record<string, never> }
  | { code: "DETAINER_WITHDRAWN"; values: Record<string, never> }
  | { code: "RELEASE_NOT_DUE"; values: Record<string, never> }
  | { code: "RELEASE_EXPECTED"; values: { releaseKind: ReleaseKind | null; when: When } }
  | { code: "RELEASE_CAME_DUE"; values: { releaseKind: ReleaseKind | null; when: When } }
  | { code: "KNOWN_FROM"; values: { source: FactSource; certainty: Certainty } }
  | { code: "COUNTED_FROM_BOOKING" | "COUNTED_FROM_OTHER_HOLD"; values: { at: InstantText } }
  | { code: "LIMIT"; values: { hours: number } }
  | { code: "NO_HOLD_ALLOWED"; values: Record<string, never> }
  | { code: "FORM_DEADLINE" | "REGULATION_DEADLINE"; values: { when: When } }
  | { code: "DAY_NOT_COUNTED"; values: ExcludedDay }
  | { code: "READINGS_DIFFER"; values: Record<string, never> }
  | { code: "TIME_LEFT" | "POSSIBLY_PAST" | "CERTAINLY_PAST"; values: { reading: HoldReading } & Duration }
  | { code: "PAST_UNDER_EITHER_READING"; values: Record<string, never> }
  | { code: "POSSIBLE_OVER_DETENTION"; values: Record<string, never> }
  | { code: "EARLIER_HOLD"; values: { start: When; ended: When } }
  | { code: "EARLIER_HOLD_EXCEEDED"; values: { reading: HoldReading } & Duration };

export const EXPLANATION_CODES = [
  "CASE_ENDED",
  "DETAINER_NOT_CONFIRMED",
  "NO_DETAINER_IN_FORCE",
  "DETAINER_WITHDRAWN",
  "RELEASE_NOT_DUE",
  "RELEASE_EXPECTED",
  "RELEASE_CAME_DUE",
  "KNOWN_FROM",
  "COUNTED_FROM_BOOKING",
  "COUNTED_FROM_OTHER_HOLD",
  "LIMIT",
  "NO_HOLD_ALLOWED",
  "FORM_DEADLINE",
  "REGULATION_DEADLINE",
  "DAY_NOT_COUNTED",
  "READINGS_DIFFER",
  "TIME_LEFT",
  "POSSIBLY_PAST",
  "CERTAINLY_PAST",
  "PAST_UNDER_EITHER_READING",
  "POSSIBLE_OVER_DETENTION",
  "EARLIER_HOLD",
  "EARLIER_HOLD_EXCEEDED",
] as const satisfies readonly Explanation["code"][];
