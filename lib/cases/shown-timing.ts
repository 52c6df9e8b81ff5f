import type { Bounds } from "@/lib/hold/time";
import type { HoldTiming, ShownHold } from "@/lib/routing/hold-shown";

/** As `HoldTiming`; `LEFT_AT_LEAST` says that the deadline may also lie later. The words are `cases.timing.<code>`. */
export type CaseTiming = { code: HoldTiming | "LEFT_AT_LEAST"; at: string };

/** Tells a known deadline from the earliest of an uncertain one, which must not be read out as if it were known. */
export function caseTiming(timing: ShownHold["timing"], deadline: Bounds): CaseTiming | null {
  if (timing?.code !== "LEFT" || deadline.earliest === deadline.latest) return timing;
  return { ...timing, code: "LEFT_AT_LEAST" };
}
