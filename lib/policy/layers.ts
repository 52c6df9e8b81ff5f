import type { PolicyLayer, RunBy } from "@/lib/policy/schema";

/** What must be known of a facility to say which rules it is under. */
export type FacilityPlace = {
  runBy: RunBy;
  state: string;
  /** Null where the county is not known: then only the state's rules can be shown. */
  countyFips: string | null;
  /** The city that runs the facility, as its jurisdiction is named; null unless `runBy` is `CITY`. */
  place: string | null;
};

/** Said beside the rules where who runs the facility makes it doubtful that they bind it. */
export const LAYER_CAUTIONS = [
  "FEDERAL_FACILITY_MAY_NOT_BE_BOUND",
  "PRIVATE_FACILITY_DEPENDS_ON_CONTRACT",
  "COUNTY_NOT_KNOWN",
  "CITY_HAS_NO_RULE",
] as const;
export type LayerCaution = (typeof LAYER_CAUTIONS)[number];

export type FacilityLayers<Layer extends PolicyLayer> = {
  /** For `resolvePolicy`: every version of every jurisdiction whose rules the facility is under. */
  governing: Layer[];
  /** Rules of a city that does not run the facility: shown, and they govern nothing. */
  inThisCity: Layer[];
  cautions: LayerCaution[];
};

/**
 * Sorts the known layers into those that a facility is under, and those of a city around it. Its layers are its
 * state's, those of the county that covers it, and a city's only if that city runs it: New York City and
 * Alexandria run their jails, Chicago and Boston do not.
 *
 * A facility that the federal government or a company runs keeps its state's and county's layers. Whether they
 * bind it is a question for an attorney (a federal building is hardly bound by a county's policy; a company is
 * bound as the body that hired it is), so the rules are shown with a caution and never hidden. The alarm then
 * rings by the stricter reading, which errs towards somebody looking.
 */
export function layersOfFacility<Layer extends PolicyLayer>(
  facility: FacilityPlace,
  layers: readonly Layer[],
): FacilityLayers<Layer> {
  const governing: Layer[] = [];
  const inThisCity: Layer[] = [];
  for (const layer of layers) {
    if (!reaches(layer, facility)) continue;
    if (layer.kind === "city" && !runsFacility(layer, facility)) inThisCity.push(layer);
    else governing.push(layer);
  }
  return { governing, inThisCity, cautions: cautionsFor(facility, governing) };
}

function reaches(layer: PolicyLayer, facility: FacilityPlace): boolean {
  if (layer.state !== facility.state) return false;
  if (layer.kind === "state") return true;
  return facility.countyFips !== null && (layer.coversFips ?? []).includes(facility.countyFips);
}

function runsFacility(layer: PolicyLayer, facility: FacilityPlace): boolean {
  return (
    facility.runBy === "CITY" && facility.place !== null && fold(facility.place) === fold(layer.place ?? "")
  );
}

/** People write city names in any case and with stray spaces; no two cities of one county differ in that alone. */
function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function cautionsFor(facility: FacilityPlace, governing: readonly PolicyLayer[]): LayerCaution[] {
  const cautions: LayerCaution[] = [];
  if (facility.runBy === "FEDERAL") cautions.push("FEDERAL_FACILITY_MAY_NOT_BE_BOUND");
  if (facility.runBy === "PRIVATE") cautions.push("PRIVATE_FACILITY_DEPENDS_ON_CONTRACT");
  if (facility.countyFips === null) cautions.push("COUNTY_NOT_KNOWN");
  const cityRuns = facility.runBy === "CITY";
  if (cityRuns && !governing.some((layer) => layer.kind === "city")) cautions.push("CITY_HAS_NO_RULE");
  return cautions;
}
