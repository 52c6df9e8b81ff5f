import type { ReleaseKind } from "@/lib/hold/schema";
import { spanOf } from "@/lib/hold/span";
import { secondsOfInstant, type Bounds, type InstantText } from "@/lib/hold/time";

export const RELEASE_TIME_PROBLEMS = ["RELEASE_IN_FUTURE", "RELEASE_BEFORE_BOOKING"] as const;
export type ReleaseTimeProblem = (typeof RELEASE_TIME_PROBLEMS)[number];

export type ReleaseTimeQuestion = {
  release: Bounds;
  /** The booking as it is recorded; `null` where it is not. */
  booked: Bounds | null;
  releaseKind: ReleaseKind;
  now: InstantText;
};

/**
 * What cannot be right about the time at which release is said to have come due. Only what is surely wrong is refused:
 * bounds that merely reach past now, or before the booking, are kept.
 *
 * A bond, a dismissal or an order has happened or it has not; the end of a sentence is known beforehand.
 * Throws a `RangeError` on an instant that is not in UTC and on an `earliest` after `latest`.
 */
export function checkReleaseTime({
  release,
  booked,
  releaseKind,
  now,
}: ReleaseTimeQuestion): ReleaseTimeProblem[] {
  const due = spanOf(release);
  const booking = booked === null ? null : spanOf(booked);
  const problems: ReleaseTimeProblem[] = [];
  const mayBeExpected = releaseKind === "SENTENCE_SERVED";
  if (!mayBeExpected && due.earliest !== null && due.earliest > secondsOfInstant(now)) {
    problems.push("RELEASE_IN_FUTURE");
  }
  if (due.latest !== null && booking !== null && booking.earliest !== null && due.latest < booking.earliest) {
    problems.push("RELEASE_BEFORE_BOOKING");
  }
  return problems;
}
