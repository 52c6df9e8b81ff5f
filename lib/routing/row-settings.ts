import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { countyNames } from "@/lib/facilities/steps";
import { readingOf } from "@/lib/hold/steps";
import { instantOfDate } from "@/lib/hold/time";
import type { RowSettings } from "./dto";

/** The settings of the organization and the names of counties that every row of a page needs. */
export async function rowSettings(
  transaction: Transaction,
  actor: Actor,
  countyFips: readonly string[],
  now: Date,
): Promise<RowSettings> {
  return {
    ...(await readingOf(transaction, actor)),
    now: instantOfDate(now),
    countyNames: await countyNames(transaction, actor, countyFips),
  };
}
