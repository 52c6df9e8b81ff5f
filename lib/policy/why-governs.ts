import type { ResolvedPolicy } from "@/lib/policy/resolve";

/** Why the governing layer governs; the words are in messages under `policies.why`. */
export const GOVERNING_REASONS = [
  "NO_RULE",
  "STATE_ORDERS",
  "STATE_IS_FLOOR",
  "STRICTER_THAN_STATE",
  "MOST_LOCAL_KNOWN",
  "ONLY_STATE_KNOWN",
  "NOTHING_KNOWN",
] as const;
export type GoverningReason = (typeof GOVERNING_REASONS)[number];

/** Says why `resolvePolicy` let the layer govern that it names. Kept beside the answer, never in place of it. */
export function whyGoverns({ governedBy, layersInForce, posture }: ResolvedPolicy): GoverningReason {
  if (governedBy === null) return "NO_RULE";
  const state = layersInForce.find(({ kind }) => kind === "state");
  if (state?.posture === "REQUIRES_COOPERATION") return "STATE_ORDERS";
  if (state?.posture === "JUDICIAL_WARRANT_REQUIRED" || state?.posture === "LIMITS_COOPERATION") {
    return governedBy.kind === "state" ? "STATE_IS_FLOOR" : "STRICTER_THAN_STATE";
  }
  if (posture === "UNKNOWN") return "NOTHING_KNOWN";
  return governedBy.kind === "state" ? "ONLY_STATE_KNOWN" : "MOST_LOCAL_KNOWN";
}
