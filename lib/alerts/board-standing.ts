import { deadlineRule, type ExcludedDay } from "@/lib/hold/deadlines";
import { facilityDays } from "@/lib/hold/facility-days";
import type { HoldReading, HoldStatus } from "@/lib/hold/schema";
import { spanOf } from "@/lib/hold/span";
import { boardRank } from "@/lib/hold/stored";
import { SECONDS_PER_HOUR, type InstantText } from "@/lib/hold/time";
import { holdShown, type ShownHold, type StoredHold } from "@/lib/hold/hold-shown";

/** How an organization counts. */
export interface BoardSettings {
  reading: HoldReading;
  dueSoonHours: number;
}

/** What decides where a hold stands on the board: `rank` first, then `rankAt` with null last, then the case. */
export interface BoardPlace {
  caseId: string;
  rank: number;
  rankAt: InstantText | null;
}

export interface BoardStanding extends BoardPlace {
  status: HoldStatus;
  timing: ShownHold["timing"];
}

/**
 * Where a hold stands at `now`. What is stored was right when it was stored; a hold whose next check has come due since
 * stands elsewhere, whether or not the worker has been there.
 */
export function boardStanding(
  stored: StoredHold & { caseId: string; rankAt: InstantText | null },
  settings: BoardSettings,
  now: InstantText,
): BoardStanding {
  const { caseId, rankAt } = stored;
  const { status, timing } = holdShown(stored, settings, rankAt, now);
  const unmoved = status === stored.status;
  return {
    caseId,
    status,
    timing,
    rank: boardRank(status),
    rankAt: unmoved ? rankAt : (timing?.at ?? stored.start.earliest),
  };
}

/** The order of the board, the same as the database's by its stored columns. */
export function compareOnBoard(one: BoardPlace, other: BoardPlace): number {
  return (
    one.rank - other.rank ||
    compareText(one.rankAt ?? afterAllInstants, other.rankAt ?? afterAllInstants) ||
    compareText(one.caseId, other.caseId)
  );
}

/** Sorts after every instant that is written in ISO 8601. */
const afterAllInstants = "~";

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * One page of two lists as if they were one, without reading the first list whole: of it, only what may stand on the
 * page is asked for.
 * @param moved the few that stand elsewhere than the database has them, in board order
 * @param stored gives a stretch of all others, in board order
 */
export async function pageOfBoard(
  { first, size }: { first: number; size: number },
  moved: readonly BoardPlace[],
  stored: (stretch: { skip: number; take: number }) => Promise<BoardPlace[]>,
): Promise<BoardPlace[]> {
  // At most all of the moved stand before the page, so this far back the others may reach it.
  const skip = Math.max(0, first - moved.length);
  const others = await stored({ skip, take: first + size - skip });
  return [...moved, ...others].sort(compareOnBoard).slice(first - skip, first - skip + size);
}

/** The days that put the regulation's deadline off, each with its reasons. Empty where no hold has begun. */
export function excludedDaysOf(hold: StoredHold & { timeZone: string; limitHours: number }): ExcludedDay[] {
  const rule = deadlineRule(hold.limitHours * SECONDS_PER_HOUR, facilityDays(hold.timeZone, []));
  return rule.excludedDays(spanOf(hold.start), spanOf(hold.regulationDeadline));
}
