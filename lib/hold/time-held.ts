import type { Hold } from "@/lib/hold/custody";
import type { Span } from "@/lib/hold/span";
import type { EpochSeconds } from "@/lib/hold/time";

/** Elapsed seconds. `most` is `null` when nothing bounds it. */
export type ElapsedSeconds = { least: number; most: number | null };

/** Elapsed seconds past a deadline. `atMost` is `null` when nothing bounds it. */
export type ExceededSeconds = { certain: number; atMost: number | null };

/** What could be so at the least counts only where both ends are known; at the most, up to now. */
function secondsFrom(from: Span, until: Span): { least: number; most: number | null } {
  const least =
    from.latest === null || until.earliest === null ? 0 : Math.max(0, until.earliest - from.latest);
  const most =
    from.earliest === null || until.latest === null ? null : Math.max(0, until.latest - from.earliest);
  return { least, most };
}

/** When the hold ended, and never later than now: what ended it has happened. Now, while it goes on. */
function endOf(hold: Hold, now: EpochSeconds): Span {
  if (hold.endedBy === null) return { earliest: now, latest: now };
  return { earliest: hold.endedBy.earliest, latest: Math.min(hold.endedBy.latest ?? now, now) };
}

/** From the start of the hold to its end, or to now. Nothing before it begins. */
export function elapsedSeconds(hold: Hold, now: EpochSeconds): ElapsedSeconds {
  return secondsFrom(hold.start, endOf(hold, now));
}

/** From a deadline to the end of the hold, or to now. Nothing before the deadline. */
export function exceededSeconds(hold: Hold, deadline: Span, now: EpochSeconds): ExceededSeconds {
  const { least, most } = secondsFrom(deadline, endOf(hold, now));
  return { certain: least, atMost: most };
}
