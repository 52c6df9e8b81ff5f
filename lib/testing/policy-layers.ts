import rows from "@/prisma/data/jurisdictions.json";
import { layerOfRow } from "@/lib/policy/layer-of-row";
import { jurisdictionRowSchema, type PolicyLayer } from "@/lib/policy/schema";

/** Every row of the reference data as a layer. For tests. */
export const knownLayers: PolicyLayer[] = rows.map((row) => layerOfRow(jurisdictionRowSchema.parse(row)));

/** A layer for a test that states only what matters to it. */
export function layer(facts: Partial<PolicyLayer> & Pick<PolicyLayer, "kind">): PolicyLayer {
  const isState = facts.kind === "state";
  return {
    fips: isState ? "39" : "39017",
    name: isState ? "Ohio" : "Butler County",
    place: facts.kind === "city" ? "Hamilton" : null,
    state: "OH",
    coversFips: isState ? null : ["39017"],
    posture: "UNKNOWN",
    honorsDetainers: "UNKNOWN",
    judicialWarrantRequired: null,
    agreement287g: "UNKNOWN",
    notificationOfRelease: "UNKNOWN",
    asOf: "2026-06-01",
    effectiveOn: null,
    endsOn: null,
    reviewBy: null,
    ...facts,
  };
}
