import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { withActor } from "@/lib/database/transaction";
import { searchCounties, searchFacilities } from "@/lib/facilities/queries";
import { readingOf } from "@/lib/hold/steps";
import type { OfferedPlace } from "./place-label";

/** As many as are read while somebody waits on the telephone. */
const MOST_FACILITIES = 8;
const MOST_COUNTIES = 4;
/** Longer than any name; the rest of what was pasted would only make the search slow. */
const LONGEST_SEARCH = 100;

/**
 * The jails and counties that answer best to what somebody typed, misspelled or not; jails first, then "somewhere in this
 * county" for a caller who knows no more.
 */
export async function searchPlaces(actor: Actor, text: string): Promise<OfferedPlace[]> {
  requirePermission(actor, "facility.read");
  // PostgreSQL takes no NUL, and half a character is none.
  const search = [...text.replaceAll("\u0000", "")].slice(0, LONGEST_SEARCH).join("");
  const [facilities, counties] = await Promise.all([
    searchFacilities(actor, search, MOST_FACILITIES),
    searchCounties(actor, search, MOST_COUNTIES),
  ]);
  return [
    ...facilities.map(({ id, kind, name, city, state, timeZone }) => ({
      choice: `facility:${id}`,
      kind,
      name,
      city,
      state,
      timeZone,
    })),
    ...counties.map(({ fips, name, state, timeZone }) => ({
      choice: `county:${fips}`,
      kind: "COUNTY" as const,
      name,
      city: null,
      state,
      timeZone,
    })),
  ];
}

/** The zone in which the actor's organization works, for callers who do not know the jail. */
export async function organizationTimeZone(actor: Actor): Promise<string> {
  requirePermission(actor, "case.record");
  return withActor(actor, async (transaction) => (await readingOf(transaction, actor)).timeZone);
}
