import type { Bounds, InstantText } from "@/lib/hold/time";

/**
 * The time zone in which a hold's days are counted: that of the stint in which the hold began, since a transfer does not
 * start the clock again and its zone stays. Where the hold has not begun, that of the latest stint.
 * @param stints oldest first, with the earliest instant at which each began (null: not known)
 */
export function zoneOfHold(
  stints: readonly { timeZone: string; fromEarliest: InstantText | null }[],
  start: Bounds | null,
): string {
  const began = start?.latest ?? start?.earliest ?? null;
  const stint =
    began === null
      ? stints.at(-1)
      : (stints.findLast(({ fromEarliest }) => fromEarliest !== null && fromEarliest <= began) ?? stints[0]);
  if (!stint) throw new RangeError("A case has at least one stint.");
  return stint.timeZone;
}
