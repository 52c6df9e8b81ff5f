import { describe, expect, it } from "vitest";
import { resolvePolicy } from "@/lib/policy/resolve";
import type { Posture } from "@/lib/policy/schema";
import { whyGoverns } from "@/lib/policy/why-governs";
import { layer } from "@/lib/testing/policy-layers";

function why(state: Posture | null, county: Posture | null) {
  const layers = [
    ...(state ? [layer({ kind: "state", posture: state })] : []),
    ...(county ? [layer({ kind: "county", posture: county })] : []),
  ];
  return whyGoverns(resolvePolicy(layers, "2026-11-25"));
}

describe("why a rule governs", () => {
  it.each([
    [null, null, "NO_RULE"],
    ["REQUIRES_COOPERATION", "LIMITS_COOPERATION", "STATE_ORDERS"],
    ["LIMITS_COOPERATION", "LOCAL_DISCRETION", "STATE_IS_FLOOR"],
    ["LIMITS_COOPERATION", "JUDICIAL_WARRANT_REQUIRED", "STRICTER_THAN_STATE"],
    ["JUDICIAL_WARRANT_REQUIRED", "JUDICIAL_WARRANT_REQUIRED", "STRICTER_THAN_STATE"],
    ["LOCAL_DISCRETION", "LIMITS_COOPERATION", "MOST_LOCAL_KNOWN"],
    [null, "LOCAL_DISCRETION", "MOST_LOCAL_KNOWN"],
    ["LOCAL_DISCRETION", "UNKNOWN", "ONLY_STATE_KNOWN"],
    ["UNKNOWN", "UNKNOWN", "NOTHING_KNOWN"],
  ] as const)("with a state that says %s and a county that says %s: %s", (state, county, reason) => {
    expect(why(state, county)).toBe(reason);
  });
});
