import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { correctedFacts, type Place } from "./place";

export type { Place } from "./place";

/**
 * The place of a facility, with this organization's correction in place of what it corrects. Its federal district is
 * its own where it has one, else its county's.
 * @throws AppError NOT_FOUND where there is no such facility
 */
export async function placeOfFacility(
  transaction: Transaction,
  actor: Actor,
  facilityId: string,
): Promise<Place> {
  requirePermission(actor, "facility.read");
  const facility = await transaction.facility.findUnique({
    where: { id: facilityId },
    select: {
      name: true,
      state: true,
      phone: true,
      timeZone: true,
      countyFips: true,
      district: true,
      runBy: true,
      place: true,
      corrections: { where: { organizationId: actor.organizationId }, take: 1 },
    },
  });
  if (!facility) throw new AppError("NOT_FOUND");
  const facts = correctedFacts(facility, facility.corrections[0]);
  return {
    facilityId,
    name: facility.name,
    state: facility.state,
    countyFips: facts.countyFips,
    runBy: facts.runBy,
    place: facts.place,
    timeZone: facts.timeZone,
    district: facts.district ?? (await districtOfCounty(transaction, facts.countyFips)),
  };
}

/**
 * The place of somebody held in an unknown jail of a county. The zone is that at the county's centre.
 * @throws AppError NOT_FOUND where there is no such county
 */
export async function placeOfCounty(transaction: Transaction, actor: Actor, fips: string): Promise<Place> {
  requirePermission(actor, "facility.read");
  const county = await transaction.county.findUnique({ where: { fips } });
  if (!county) throw new AppError("NOT_FOUND");
  const { state, timeZone, district } = county;
  return { ...placeOfState(state), countyFips: fips, timeZone, district };
}

/** The place of somebody of whom no more than the state is known, or not even that. States have no one time zone. */
export function placeOfState(state: string | null): Place {
  return {
    facilityId: null,
    name: null,
    state,
    countyFips: null,
    runBy: null,
    place: null,
    timeZone: null,
    district: null,
  };
}

/** The names of counties by FIPS code. Nothing joins on them, so they are asked for once a page. */
export async function countyNames(
  transaction: Transaction,
  actor: Actor,
  fips: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  requirePermission(actor, "facility.read");
  const counties = await transaction.county.findMany({
    where: { fips: { in: [...new Set(fips.filter((code) => typeof code === "string"))] } },
    select: { fips: true, name: true },
  });
  return new Map(counties.map((county) => [county.fips, county.name]));
}

async function districtOfCounty(transaction: Transaction, fips: string | null): Promise<string | null> {
  if (fips === null) return null;
  const county = await transaction.county.findUnique({ where: { fips }, select: { district: true } });
  return county?.district ?? null;
}
