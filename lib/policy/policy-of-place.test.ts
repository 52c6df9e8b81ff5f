import { describe, expect, it } from "vitest";
import { policyOfKnownLayers, standInForShared } from "@/lib/policy/policy-of-place";
import type { SourcedLayer } from "@/lib/policy/snapshot";
import { layer } from "@/lib/testing/policy-layers";

const on = "2026-11-25";

function version(facts: Parameters<typeof layer>[0] & Partial<SourcedLayer>): SourcedLayer {
  return {
    ...layer(facts),
    jurisdictionId: facts.kind,
    versionId: `${facts.kind} ${facts.origin ?? "SHARED"} ${facts.effectiveOn ?? ""}`,
    origin: facts.origin ?? "SHARED",
    summary: "",
    authority: [],
    caseLawNote: null,
    verification: "SEEN",
    confidence: "LOW",
  };
}

const nowhere = {
  facilityId: null,
  name: null,
  state: "OH",
  countyFips: "39017",
  runBy: null,
  place: null,
  timeZone: null,
  district: null,
};

describe("the policy of a place", () => {
  const known = [version({ kind: "state" }), version({ kind: "county" }), version({ kind: "city" })];
  const names = (layers: SourcedLayer[]) => layers.map(({ kind }) => kind);

  it("takes a place as the county's where nobody knows who runs it, so that no city's rule governs", () => {
    const policy = policyOfKnownLayers(nowhere, known, on);
    expect(names(policy.layers)).toEqual(["county", "state"]);
    expect(names(policy.inThisCity)).toEqual(["city"]);
    expect(policy.cautions).toEqual([]);
  });

  it("takes a city's rule where that city runs the place", () => {
    const policy = policyOfKnownLayers({ ...nowhere, runBy: "CITY", place: "Hamilton" }, known, on);
    expect(names(policy.layers)).toEqual(["city", "county", "state"]);
    expect(policy.inThisCity).toEqual([]);
  });

  it("shows no rule of a city that has ended", () => {
    const ended = version({ kind: "city", endsOn: "2026-01-01" });
    expect(policyOfKnownLayers(nowhere, [ended], on).inThisCity).toEqual([]);
  });

  it("finds no rule where not even the state is known, and still rings after 48 hours", () => {
    const policy = policyOfKnownLayers({ ...nowhere, state: null }, known, on);
    expect(policy).toMatchObject({
      layers: [],
      inThisCity: [],
      resolved: { governedBy: null, limitHours: 48 },
    });
  });
});

describe("an organization's own version of a rule", () => {
  const shared = version({ kind: "state" });
  const own = version({ kind: "state", origin: "ORGANIZATION", effectiveOn: "2026-11-01" });

  it("stands in place of the shared one while it counts", () => {
    expect(standInForShared([shared, own], on)).toEqual([own]);
  });

  it.each([
    ["before it begins", { ...own, effectiveOn: "2026-12-01" }],
    ["after it was ended", { ...own, endsOn: "2026-11-25" }],
  ])("leaves the shared one standing %s", (_, version) => {
    expect(standInForShared([shared, version], on)).toEqual([shared]);
  });
});
