import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { type Transaction, withActor } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import type { Place } from "@/lib/facilities/place";
import { foldForSearch } from "@/lib/facilities/search-name";
import { placeOfFacility, placeOfState } from "@/lib/facilities/steps";
import { todayIn } from "@/lib/hold/time";
import type { JurisdictionDetail, JurisdictionRow } from "./dto";
import { layersInForce } from "./in-force";
import { type JurisdictionWithVersions, layersOfJurisdiction, versionsSeenBy } from "./layer-of-version";
import type { PolicyList } from "./list-schema";
import { policyOfKnownLayers, standInForShared } from "./policy-of-place";
import { sayPolicy } from "./say";
import { type PolicySnapshotContent, resolvedPolicyOf, type SourcedLayer } from "./snapshot";
import { isStale } from "./staleness";
import { policyOfPlace } from "./steps";
import { whyGoverns } from "./why-governs";

/**
 * What the rules come to today for a facility, as this organization knows it and them.
 * @throws AppError NOT_FOUND
 */
export async function getPolicyOfFacility(
  actor: Actor,
  facilityId: string,
  now: Date,
): Promise<PolicySnapshotContent> {
  return withActor(actor, async (transaction) => {
    const place = await placeOfFacility(transaction, actor, facilityId);
    const today = todayIn(place.timeZone ?? "UTC", now);
    return policyOfPlace(transaction, actor, place, today);
  });
}

/**
 * The jurisdictions whose rules are known, those of one state together and the state first.
 * @param today `YYYY-MM-DD` where the actor is
 */
export async function listJurisdictions(
  actor: Actor,
  { search, state, posture }: PolicyList,
  today: string,
): Promise<JurisdictionRow[]> {
  requirePermission(actor, "policy.read");
  const jurisdictions = await withActor(actor, (transaction) =>
    readJurisdictions(transaction, actor, state === null ? {} : { state }),
  );
  const layers = jurisdictions.map((jurisdiction) =>
    standInForShared(layersOfJurisdiction(jurisdiction), today),
  );
  const stateNames = new Map(
    jurisdictions.filter(({ kind }) => kind === "state").map((row) => [row.state, row.name]),
  );
  const all = jurisdictions.flatMap((jurisdiction, index) => {
    const [own] = layersInForce(layers[index] ?? [], today);
    if (!own) return [];
    return [rowOf(jurisdiction, own, layers.flat(), today)];
  });
  const words = foldForSearch(search);
  return all
    .filter((row) => posture === null || row.posture === posture)
    .filter((row) =>
      foldForSearch(`${row.name} ${stateNames.get(row.state) ?? ""} ${row.state}`).includes(words),
    )
    .sort((a, b) => order(a, stateNames).localeCompare(order(b, stateNames), "en"));
}

/**
 * One jurisdiction with every version of its rules.
 * @throws AppError NOT_FOUND
 */
export async function getJurisdiction(actor: Actor, id: string, today: string): Promise<JurisdictionDetail> {
  requirePermission(actor, "policy.read");
  return withActor(actor, async (transaction) => {
    const [jurisdiction] = await readJurisdictions(transaction, actor, { id });
    if (!jurisdiction) throw new AppError("NOT_FOUND");
    const versions = await transaction.policyVersion.findMany({ where: { jurisdictionId: id } });
    const counties = await transaction.county.findMany({
      where: { fips: { in: jurisdiction.coversFips } },
      orderBy: { name: "asc" },
      select: { name: true },
    });
    const applies = await policyOfPlace(transaction, actor, placeRunBy(jurisdiction), today);
    const [inForce] = layersInForce(standInForShared(layersOfJurisdiction(jurisdiction), today), today);
    const { kind, name, state, place } = jurisdiction;
    return {
      id,
      kind,
      name,
      state,
      place,
      coveredCounties: counties.map((county) => county.name),
      inForce: inForce ?? null,
      // Of a state alone no county is missing.
      applies: kind === "state" ? { ...applies, cautions: [] } : applies,
      why: whyGoverns(resolvedPolicyOf(applies)),
      versions: versionRows({ ...jurisdiction, versions }),
    };
  });
}

function readJurisdictions(
  transaction: Transaction,
  actor: Actor,
  where: { id: string } | { state?: string },
): Promise<JurisdictionWithVersions[]> {
  return transaction.jurisdiction.findMany({
    where,
    include: versionsSeenBy(actor),
  });
}

type Identity = Pick<JurisdictionWithVersions, "kind" | "fips" | "name" | "state" | "place">;

/** A jail that the jurisdiction runs, somewhere in it. */
function placeRunBy({ kind, fips, name, state, place }: Identity): Place {
  const somewhere = { ...placeOfState(state), name };
  if (kind === "state") return { ...somewhere, runBy: "STATE" };
  return { ...somewhere, countyFips: fips, runBy: kind === "city" ? "CITY" : "COUNTY", place };
}

function rowOf(
  jurisdiction: JurisdictionWithVersions,
  own: SourcedLayer,
  layers: readonly SourcedLayer[],
  today: string,
): JurisdictionRow {
  const { id, kind, name, state } = jurisdiction;
  const applies = policyOfKnownLayers(placeRunBy(jurisdiction), layers, today);
  return {
    id,
    kind,
    name,
    state,
    posture: own.posture,
    origin: own.origin,
    asOf: own.asOf,
    stale: isStale(own, today),
    said: sayPolicy(resolvedPolicyOf(applies)),
  };
}

function order({ kind, name, state }: JurisdictionRow, stateNames: ReadonlyMap<string, string>): string {
  return `${stateNames.get(state) ?? state} ${kind === "state" ? 0 : 1} ${name}`;
}

function versionRows(jurisdiction: JurisdictionWithVersions): JurisdictionDetail["versions"] {
  const kept = new Map<string, { keptAt: Date; supersededAt: Date | null }>([
    ...jurisdiction.versions.map(
      (version) => [version.id, { keptAt: version.loadedAt, supersededAt: version.supersededAt }] as const,
    ),
    ...jurisdiction.organizationVersions.map(
      (version) => [version.id, { keptAt: version.reviewedAt, supersededAt: null }] as const,
    ),
  ]);
  return layersOfJurisdiction(jurisdiction)
    .flatMap((layer) => {
      const when = kept.get(layer.versionId);
      return when
        ? [
            {
              layer,
              keptAt: when.keptAt.toISOString(),
              supersededAt: when.supersededAt?.toISOString() ?? null,
            },
          ]
        : [];
    })
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}
