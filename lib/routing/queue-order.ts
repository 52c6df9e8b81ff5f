import type { HoldStatus } from "@/lib/hold/schema";
import { compareText } from "@/lib/compare-text";
import { instantOfSeconds, secondsOfInstant, type InstantText } from "@/lib/hold/time";
import { cannotWait, urgentRank } from "@/lib/routing/urgency";
import type { UrgentMark } from "@/lib/routing/schema";

/** The groups of a queue, in order; a group's place in this list is its `queueRank`. */
const QUEUE_GROUPS = [
  "PAST_LIMIT",
  "MAYBE_OVERDUE",
  "DUE_SOON",
  "START_UNKNOWN",
  "RUNNING",
  "NOT_STARTED",
  "NO_HOLD",
] as const;
export type QueueGroup = (typeof QUEUE_GROUPS)[number];

const GROUP_OF: Record<HoldStatus, QueueGroup> = {
  OVERDUE: "PAST_LIMIT",
  HELD_WITHOUT_DETAINER: "PAST_LIMIT",
  MAYBE_OVERDUE: "MAYBE_OVERDUE",
  DUE_SOON: "DUE_SOON",
  START_UNKNOWN: "START_UNKNOWN",
  RUNNING: "RUNNING",
  NOT_STARTED: "NOT_STARTED",
  ENDED: "NO_HOLD",
  NO_DETAINER: "NO_HOLD",
};

export type QueuedMatter = {
  matterId: string;
  holdStatus: HoldStatus;
  /**
   * Since when the hold is past its limit: the deadline of the chosen reading that made it overdue, or the moment
   * from which it ran without a detainer. Null if no such instant is known.
   */
  pastLimitSince: InstantText | null;
  /** The earliest deadline of the chosen reading. */
  holdDeadline: InstantText | null;
  /** The matter's own next deadline (a hearing, a filing), for cases without a running hold. */
  nextDeadline: InstantText | null;
  urgentMarks: readonly UrgentMark[];
  /** Since when the matter has been in the queue. */
  waitingSince: InstantText;
};

/**
 * What a matter's place in a queue is stored as. Sorting by these columns in this order, all ascending, an
 * unknown instant last, is the order: `queueRank, urgentRank, queueRankAt, waitingSince, matterId`.
 */
export type QueueSortKey = {
  queueRank: number;
  urgentRank: 0 | 1 | 2;
  queueRankAt: InstantText | null;
  waitingSince: InstantText;
  matterId: string;
};

/**
 * The sort key of a matter. A mark comes before the group's own time: an instant almost never ties, so that a
 * mark which came after it would decide nothing.
 * Throws a `RangeError` on an instant that is not ISO 8601 in UTC.
 */
export function queueSortKey(matter: QueuedMatter): QueueSortKey {
  const rankAt = rankInstant(matter);
  return {
    queueRank: QUEUE_GROUPS.indexOf(GROUP_OF[matter.holdStatus]),
    urgentRank: urgentRank(matter.urgentMarks),
    queueRankAt: rankAt === null ? null : normalised(rankAt),
    waitingSince: normalised(matter.waitingSince),
    matterId: matter.matterId,
  };
}

/** The instant that orders a group within itself: longest past its limit, nearest deadline; null where none does. */
function rankInstant(matter: QueuedMatter): InstantText | null {
  switch (GROUP_OF[matter.holdStatus]) {
    case "PAST_LIMIT":
      return matter.pastLimitSince;
    case "DUE_SOON":
      return matter.holdDeadline;
    case "NO_HOLD":
      return matter.nextDeadline;
    default:
      return null;
  }
}

/** One way of writing each instant, so that keys compare as text. */
function normalised(instant: InstantText): InstantText {
  return instantOfSeconds(secondsOfInstant(instant));
}

/** Orders two keys; a total order, since no two matters share an id. The database's `ORDER BY` must agree. */
export function compareInQueue(a: QueueSortKey, b: QueueSortKey): number {
  return (
    a.queueRank - b.queueRank ||
    a.urgentRank - b.urgentRank ||
    compareUnknownLast(a.queueRankAt, b.queueRankAt) ||
    compareText(a.waitingSince, b.waitingSince) ||
    compareText(a.matterId, b.matterId)
  );
}

function compareUnknownLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/** Why a matter stands where it does, most weighty first; the words are in `messages`, under `routing.place`. */
export const QUEUE_PLACE_REASONS = [
  ...QUEUE_GROUPS.map((group) => `GROUP_${group}` as const),
  "MARK_CANNOT_WAIT",
  "MARK_OTHER",
  "LONGEST_PAST_LIMIT_FIRST",
  "NEAREST_DEADLINE_FIRST",
  "LONGEST_WAITING_FIRST",
] as const;
export type QueuePlaceReason = (typeof QUEUE_PLACE_REASONS)[number];

/** Explains a matter's place. Gives the group, the mark if there is one, and what orders it among its equals. */
export function explainQueuePlace(matter: QueuedMatter): QueuePlaceReason[] {
  const group = GROUP_OF[matter.holdStatus];
  const reasons: QueuePlaceReason[] = [`GROUP_${group}`];
  if (cannotWait(matter.urgentMarks)) reasons.push("MARK_CANNOT_WAIT");
  else if (matter.urgentMarks.length > 0) reasons.push("MARK_OTHER");
  if (rankInstant(matter) === null) reasons.push("LONGEST_WAITING_FIRST");
  else reasons.push(group === "PAST_LIMIT" ? "LONGEST_PAST_LIMIT_FIRST" : "NEAREST_DEADLINE_FIRST");
  return reasons;
}
