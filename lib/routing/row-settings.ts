import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { instantOfDate } from "@/lib/hold/time";
import type { RowSettings } from "./dto";

/** The settings of the organization and the names of counties that every row of a page needs. */
export async function rowSettings(
  transaction: Transaction,
  actor: Actor,
  countyFips: string[],
  now: Date,
): Promise<RowSettings> {
  const organization = await transaction.organization.findUniqueOrThrow({
    where: { id: actor.organizationId },
    select: { timeZone: true, holdReading: true, dueSoonHours: true },
  });
  const counties = await transaction.county.findMany({
    where: { fips: { in: countyFips } },
    select: { fips: true, name: true },
  });
  return {
    timeZone: organization.timeZone,
    reading: organization.holdReading,
    dueSoonHours: organization.dueSoonHours,
    now: instantOfDate(now),
    countyNames: new Map(counties.map(({ fips, name }) => [fips, name])),
  };
}
