import type { JurisdictionRow, PolicyLayer } from "@/lib/policy/schema";

/** A row of the reference data as the first version of its jurisdiction: nobody has yet said since when it holds. */
export function layerOfRow(row: JurisdictionRow): PolicyLayer {
  return {
    fips: row.fips,
    kind: row.kind,
    name: row.name,
    place: row.place,
    state: row.state,
    coversFips: row.coversFips,
    posture: row.posture,
    honorsDetainers: row.honorsDetainers,
    judicialWarrantRequired: row.judicialWarrantRequired,
    agreement287g: row.agreement287g,
    notificationOfRelease: row.notificationOfRelease,
    asOf: row.asOf,
    authority: row.authority,
    effectiveOn: null,
    endsOn: null,
    reviewBy: null,
  };
}
