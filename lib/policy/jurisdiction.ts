import { compareText } from "@/lib/compare-text";
import type { JurisdictionKind, PolicyLayer } from "@/lib/policy/schema";

/** What tells one jurisdiction from another: never FIPS alone, since Chicago and Cook County share one. */
export type JurisdictionIdentity = { kind: JurisdictionKind; fips: string; place: string | null };

/** A key that is equal for two layers exactly if they are versions of one jurisdiction's rules. */
export function jurisdictionKey({ kind, fips, place }: JurisdictionIdentity): string {
  return `${kind}/${fips}/${place ?? ""}`;
}

const LOCALITY: Record<JurisdictionKind, number> = { city: 0, county: 1, state: 2 };

/** Orders layers from the most local to the state; the key settles ties, so that input order never matters. */
export function mostLocalFirst(a: PolicyLayer, b: PolicyLayer): number {
  return LOCALITY[a.kind] - LOCALITY[b.kind] || compareText(jurisdictionKey(a), jurisdictionKey(b));
}
