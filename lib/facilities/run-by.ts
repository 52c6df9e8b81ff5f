import type { RunBy } from "@/lib/policy/schema";
import { isIndependentCity } from "./independent-city";

/**
 * Who runs a sheriff's office that a county list names: the county, or an independent city (Alexandria) where the
 * code means one. Without this a city's own jail would be shown the city's rule as somebody else's. Takes the
 * county's FIPS code and its name, which for such a city is the city's.
 */
export function runByOfSheriffOffice(
  countyFips: string,
  countyName: string,
): { runBy: Extract<RunBy, "COUNTY" | "CITY">; place: string | null } {
  return isIndependentCity(countyFips)
    ? { runBy: "CITY", place: countyName }
    : { runBy: "COUNTY", place: null };
}
