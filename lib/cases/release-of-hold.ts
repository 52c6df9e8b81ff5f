import type { HoldEventType } from "@/lib/hold/schema";
import { secondsOfInstant, type InstantText } from "@/lib/hold/time";

/**
 * The release from which a hold is counted: the first after the last other hold that has been placed. The clock gives
 * its time alone, and a person asks who says so.
 *
 * @param standing the facts that count, in the order in which they happened (`standingFacts`)
 */
export function releaseOfHold<Fact extends { type: HoldEventType; earliest: InstantText | null }>(
  standing: readonly Fact[],
  now: InstantText,
): Fact | null {
  let release: Fact | null = null;
  for (const fact of standing) {
    if (fact.type === "RELEASE_DUE") release ??= fact;
    // What is only announced has not happened, and so ends nothing yet.
    const announced = fact.earliest !== null && secondsOfInstant(fact.earliest) > secondsOfInstant(now);
    if (fact.type === "OTHER_HOLD_PLACED" && !announced) release = null;
  }
  return release;
}
