import { compareText } from "@/lib/compare-text";
import type { JurisdictionKind, PolicyLayer } from "@/lib/policy/schema";

/** What tells one jurisdiction from another: never FIPS alone, since Chicago and Cook County share one. */
export type JurisdictionIdentity = { kind: JurisdictionKind; fips: string; place: string | null };

/**
 * How a jurisdiction is named in the database and in addresses: `state:48`, `city:36061:New York City`. Equal for two
 * layers exactly if they are versions of one jurisdiction's rules.
 */
export function jurisdictionId({ kind, fips, place }: JurisdictionIdentity): string {
  return [kind, fips, ...(place === null ? [] : [place])].join(":");
}

const LOCALITY: Record<JurisdictionKind, number> = { city: 0, county: 1, state: 2 };

/** Orders layers from the most local to the state; the id settles ties, so that input order never matters. */
export function mostLocalFirst(a: PolicyLayer, b: PolicyLayer): number {
  return LOCALITY[a.kind] - LOCALITY[b.kind] || compareText(jurisdictionId(a), jurisdictionId(b));
}
