import { checkReleaseTime, type ReleaseTimeProblem } from "@/lib/hold/release-time";
import type { HoldEventType, ReleaseKind } from "@/lib/hold/schema";
import { isSurelyBefore } from "@/lib/hold/span";
import type { Bounds, InstantText } from "@/lib/hold/time";

/** A fact that is about to be recorded, or one that counts already. */
export type CheckedFact = { type: HoldEventType; releaseKind: ReleaseKind | null } & Bounds;

/**
 * What cannot be right about a new fact beside those that count: a release that surely lies in the future or before
 * the booking, and a booking that surely lies after a release.
 *
 * @param counting what counts, without the fact that the new one corrects
 * @returns the first problem, or null; the words are `hold.problem.<code>`
 */
export function checkFact(
  fact: CheckedFact,
  counting: readonly CheckedFact[],
  now: InstantText,
): ReleaseTimeProblem | null {
  switch (fact.type) {
    case "RELEASE_DUE":
      return problemOfRelease(fact, counting.find(({ type }) => type === "BOOKED") ?? null, now);
    case "RELEASED":
      return counting.some((other) => other.type === "BOOKED" && isSurelyBefore(fact, other))
        ? "RELEASE_BEFORE_BOOKING"
        : null;
    case "BOOKED":
      return counting.some((other) => isRelease(other.type) && isSurelyBefore(other, fact))
        ? "RELEASE_BEFORE_BOOKING"
        : null;
    default:
      return null;
  }
}

function problemOfRelease(
  release: CheckedFact,
  booked: Bounds | null,
  now: InstantText,
): ReleaseTimeProblem | null {
  // A kind that nobody knows may be the end of a sentence, the one that may still be to come.
  const releaseKind = release.releaseKind ?? "SENTENCE_SERVED";
  return checkReleaseTime({ release, booked, releaseKind, now })[0] ?? null;
}

function isRelease(type: HoldEventType): boolean {
  return type === "RELEASE_DUE" || type === "RELEASED";
}
