import { holdEventTypeSchema, type HoldEventType } from "@/lib/hold/schema";
import { spanOf, type Span } from "@/lib/hold/span";
import { secondsOfInstant, type Bounds, type EpochSeconds, type InstantText } from "@/lib/hold/time";

/** A fact as it was recorded. Facts are never changed: a correction is another fact that names the one it replaces. */
export type RecordedHoldEvent = {
  id: string;
  type: HoldEventType;
  recordedAt: InstantText;
  correctsId: string | null;
} & Bounds;

/** `null` in a bound says that nothing is known; infinity here says the same, and compares. */
type Placed<Fact> = {
  fact: Fact;
  earliest: number;
  latest: number;
  recorded: EpochSeconds;
};

/**
 * Puts recorded facts in the order in which they happened, and leaves out those that were corrected, for `holdClock`.
 *
 * 1. A fact that another names in `correctsId` is left out, and so on along a chain. Where two correct the same one,
 *    both stand: the clock then takes the one that happened first, which alerts sooner rather than later.
 * 2. No fact comes before one that surely happened earlier. What is recorded as having happened had happened by the
 *    time of recording, even if nobody knows when; only a release can be recorded before it is due.
 * 3. Where the times leave the order open (unknown, or overlapping, or the same), booking comes first and the end of
 *    the case last, since whatever came after the end would not count; between them the order of recording decides,
 *    as whoever recorded the second knew of the first. A correction keeps the place of the fact that it corrects.
 * 4. What was recorded together, such as one form, follows the natural order of `holdEventTypeSchema`: the detainer is
 *    lodged, release comes due, another hold is placed, the detainer is withdrawn.
 *
 * Throws a `RangeError` on an instant that is not in UTC and on an `earliest` after `latest`.
 */
export function orderHoldEvents<Fact extends RecordedHoldEvent>(facts: readonly Fact[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const corrected = new Set(facts.map((fact) => fact.correctsId));
  const waiting = facts
    .filter((fact) => !corrected.has(fact.id))
    .map((fact) => placed(fact, firstRecording(fact, byId)))
    .sort(byRecording);

  const ordered: Fact[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((candidate) => !waiting.some((other) => surelyBefore(other, candidate)));
    // "Surely before" has no circles, so there is always one; the first of the list otherwise.
    ordered.push(...waiting.splice(Math.max(next, 0), 1).map(({ fact }) => fact));
  }
  return ordered;
}

function placed<Fact extends RecordedHoldEvent>(fact: Fact, recorded: EpochSeconds): Placed<Fact> {
  const span: Span = spanOf(fact);
  const earliest = span.earliest ?? -Infinity;
  const happenedBy = fact.type === "RELEASE_DUE" ? Infinity : secondsOfInstant(fact.recordedAt);
  return { fact, earliest, latest: span.latest ?? Math.max(earliest, happenedBy), recorded };
}

/** When the first fact of a chain of corrections was recorded. */
function firstRecording(fact: RecordedHoldEvent, byId: ReadonlyMap<string, RecordedHoldEvent>): EpochSeconds {
  let first = fact;
  const seen = new Set<string>();
  while (first.correctsId !== null && !seen.has(first.id)) {
    seen.add(first.id);
    first = byId.get(first.correctsId) ?? { ...first, correctsId: null };
  }
  return secondsOfInstant(first.recordedAt);
}

function surelyBefore(one: Placed<unknown>, other: Placed<unknown>): boolean {
  // Touching is enough: a day ends at the instant with which the next begins. Two facts at one instant stay open.
  return one.latest <= other.earliest && !(other.latest <= one.earliest);
}

const BOOKING_FIRST_END_LAST: Partial<Record<HoldEventType, number>> = {
  BOOKED: -1,
  RELEASED: 1,
  ICE_CUSTODY: 1,
};

function byRecording(one: Placed<RecordedHoldEvent>, other: Placed<RecordedHoldEvent>): number {
  const place = (fact: RecordedHoldEvent) => BOOKING_FIRST_END_LAST[fact.type] ?? 0;
  const natural = (fact: RecordedHoldEvent) => holdEventTypeSchema.options.indexOf(fact.type);
  return (
    place(one.fact) - place(other.fact) ||
    one.recorded - other.recorded ||
    natural(one.fact) - natural(other.fact) ||
    // Identifiers sort by the time at which they were made (UUID version 7), and this keeps the answer the same.
    (one.fact.id < other.fact.id ? -1 : 1)
  );
}
