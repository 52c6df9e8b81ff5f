import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import {
  type CountiesByFips,
  type CountyHit,
  type FacilityDetail,
  facilityDetail,
  type FacilityHit,
  facilityHit,
} from "./dto";
import type { FacilityList } from "./schema";
import { findFacilityIds } from "./search";
import { readSearchWords } from "./search-words";

const pageSize = 50;

/** The facilities that answer best to what somebody typed, misspelled or not. Nothing typed finds nothing. */
export async function searchFacilities(actor: Actor, text: string, limit = 8): Promise<FacilityHit[]> {
  requirePermission(actor, "facility.read");
  if (readSearchWords(text).text === "") return [];
  return withActor(actor, async (transaction) => {
    const { ids } = await findFacilityIds(transaction, { text, state: null, limit, offset: 0 });
    return readFacilities(transaction, actor, ids);
  });
}

export interface FacilityPage {
  facilities: FacilityHit[];
  total: number;
  page: number;
  pageCount: number;
}

/** One page of all facilities, or of those that a search and a state leave. Beyond the last page, the first. */
export async function listFacilities(
  actor: Actor,
  { search, state, page }: FacilityList,
): Promise<FacilityPage> {
  requirePermission(actor, "facility.read");
  return withActor(actor, async (transaction) => {
    const find = (wanted: number) =>
      findFacilityIds(transaction, { text: search, state, limit: pageSize, offset: (wanted - 1) * pageSize });
    let shown = page;
    let found = await find(shown);
    if (found.total === 0 && shown > 1) found = await find((shown = 1));
    const facilities = await readFacilities(transaction, actor, found.ids);
    return {
      facilities,
      total: found.total,
      page: shown,
      pageCount: Math.ceil(found.total / pageSize),
    };
  });
}

/**
 * One facility with its shared record and what this organization corrected of it.
 * @throws AppError NOT_FOUND
 */
export async function getFacility(actor: Actor, id: string): Promise<FacilityDetail> {
  requirePermission(actor, "facility.read");
  return withActor(actor, async (transaction) => {
    const facility = await transaction.facility.findUnique({
      where: { id },
      include: { corrections: { where: { organizationId: actor.organizationId } } },
    });
    if (!facility) throw new AppError("NOT_FOUND");
    const fips = [facility.corrections[0]?.countyFips ?? facility.countyFips];
    return facilityDetail(facility, await readCounties(transaction, fips));
  });
}

/** The federal districts of a state, or of the whole country, in the order of their names. */
export async function listDistricts(actor: Actor, state?: string): Promise<string[]> {
  requirePermission(actor, "facility.read");
  return withActor(actor, async (transaction) => {
    const rows = await transaction.county.findMany({
      where: { ...(state && { state }), district: { not: null } },
      distinct: ["district"],
      orderBy: { district: "asc" },
      select: { district: true },
    });
    return rows.flatMap(({ district }) => district ?? []);
  });
}

/** The counties whose name, with or without the state's, has a word that begins with each of the words typed. */
export async function searchCounties(actor: Actor, text: string, limit = 8): Promise<CountyHit[]> {
  requirePermission(actor, "facility.read");
  const { text: typed, distinctive } = readSearchWords(text);
  if (typed === "") return [];
  const beginnings = distinctive.map((word) => `\\m${word}`);
  return withActor(
    actor,
    (transaction) => transaction.$queryRaw<CountyHit[]>`
      WITH named AS (
        SELECT c.*, regexp_replace(regexp_replace(translate(lower(c.name), 'áéíóúñü''', 'aeiounu'),
            '[^a-z0-9]+', ' ', 'g'), '\\mst\\M', 'saint', 'g') AS folded,
          lower(c.state || ' ' || coalesce(j.name, '')) AS folded_state
        FROM county c LEFT JOIN jurisdiction j ON j.kind = 'state' AND j.state = c.state
      )
      SELECT fips, name, state, time_zone AS "timeZone", district FROM named
      WHERE (folded || ' ' || folded_state) ~ ALL (${beginnings})
        OR word_similarity(${typed}, folded) >= 0.6
      ORDER BY (folded || ' ' || folded_state) ~ ALL (${beginnings}) DESC, similarity(${typed}, folded) DESC, name, state
      LIMIT ${limit}`,
  );
}

/** The facilities of these ids, in the order of the ids. */
async function readFacilities(
  transaction: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<FacilityHit[]> {
  const facilities = await transaction.facility.findMany({
    where: { id: { in: [...ids] } },
    include: { corrections: { where: { organizationId: actor.organizationId } } },
  });
  const counties = await readCounties(
    transaction,
    facilities.map((facility) => facility.corrections[0]?.countyFips ?? facility.countyFips),
  );
  const byId = new Map(facilities.map((facility) => [facility.id, facility]));
  return ids.flatMap((id) => {
    const facility = byId.get(id);
    return facility ? [facilityHit(facility, counties)] : [];
  });
}

async function readCounties(
  transaction: Transaction,
  fips: readonly (string | null)[],
): Promise<CountiesByFips> {
  const wanted = [...new Set(fips.filter((code) => code !== null))];
  const counties = await transaction.county.findMany({ where: { fips: { in: wanted } } });
  return new Map(counties.map((county) => [county.fips, county]));
}
