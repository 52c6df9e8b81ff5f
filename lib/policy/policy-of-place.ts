import type { Place } from "@/lib/facilities/place";
import { layersInForce } from "@/lib/policy/in-force";
import { layersOfFacility } from "@/lib/policy/layers";
import { resolvePolicy } from "@/lib/policy/resolve";
import type { PolicySnapshotContent, SourcedLayer } from "@/lib/policy/snapshot";

/**
 * What the known rules come to for a place on a day, with every layer that counts. Where nobody knows who runs the
 * place it is taken as the county's: most jails are, and a city's rule then shows without governing.
 *
 * @param layers every version of every jurisdiction that may reach the place, in any order
 * @param on `YYYY-MM-DD`
 */
export function policyOfKnownLayers(
  place: Place,
  layers: readonly SourcedLayer[],
  on: string,
): PolicySnapshotContent {
  const { governing, inThisCity, cautions } =
    place.state === null
      ? { governing: [], inThisCity: [], cautions: [] }
      : layersOfFacility({ ...place, state: place.state, runBy: place.runBy ?? "COUNTY" }, layers);
  const { layersInForce: inForce, ...resolved } = resolvePolicy(governing, on);
  return {
    version: 1,
    on,
    place,
    layers: inForce,
    inThisCity: layersInForce(inThisCity, on),
    cautions,
    resolved,
  };
}

/**
 * One jurisdiction's versions, as an organization sees them on a day: its own reviewed version stands in place of the
 * shared ones on the days on which it counts, and leaves them standing on the others. So a version that begins next
 * month hides nothing today, and one that was ended gives way to the shared rules again.
 */
export function standInForShared(versions: readonly SourcedLayer[], on: string): SourcedLayer[] {
  const own = layersInForce(
    versions.filter(({ origin }) => origin === "ORGANIZATION"),
    on,
  );
  return own.length > 0 ? own : versions.filter(({ origin }) => origin === "SHARED");
}
