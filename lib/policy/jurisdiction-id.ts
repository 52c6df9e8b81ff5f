import type { JurisdictionIdentity } from "@/lib/policy/jurisdiction";

/** How a jurisdiction is named in the database and in addresses: `state:48`, `city:36061:New York City`. */
export function jurisdictionId({ kind, fips, place }: JurisdictionIdentity): string {
  return [kind, fips, ...(place === null ? [] : [place])].join(":");
}
