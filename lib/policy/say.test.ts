import { describe, expect, it } from "vitest";

import { restsOnCourtOrder } from "@/lib/policy/court-order";
import { layersOfFacility } from "@/lib/policy/layers";
import { resolvePolicy } from "@/lib/policy/resolve";
import { sayPolicy } from "@/lib/policy/say";
import { knownLayers, layer } from "@/lib/testing/policy-layers";

const ON = "2026-11-25";

/** What is said of a county's jail. */
function said(state: string, countyFips: string, on = ON) {
  const facility = { runBy: "COUNTY", state, countyFips, place: null } as const;
  return sayPolicy(resolvePolicy(layersOfFacility(facility, knownLayers).governing, on));
}

describe("how a hold is said", () => {
  it.each([
    ["CT", "09003"],
    ["MD", "24031"],
    ["NJ", "34013"],
    ["RI", "44007"],
  ])(
    "says of %s that holds are generally not allowed, never a number alone, and asks for the exception",
    (state, fips) => {
      expect(said(state, fips).hold).toMatchObject({
        code: "GENERALLY_NOT_ONLY_LISTED_CASES",
        askWhichException: true,
        showHours: false,
      });
    },
  );

  it.each([
    ["Cook County", "IL", "17031", "NOT_ON_DETAINER_ALONE"],
    ["Harris County", "TX", "48201", "LAW_ORDERS_HOLDS"],
    ["Clark County", "NV", "32003", "HOLDS_ON_DETAINERS"],
    ["a county of Ohio without a row", "OH", "39061", "VARIES_BY_COUNTY"],
    ["Anchorage", "AK", "02020", "NOT_KNOWN"],
    ["a state that nobody has described", "PR", "72001", "NO_RULE_FOUND"],
  ])("answers for %s", (_, state, fips, code) => {
    expect(said(state, fips).hold.code).toBe(code);
  });

  it("never prints a number alone where a judge's warrant is the general rule, even if the jail is said to hold", () => {
    const policy = resolvePolicy(
      [layer({ kind: "state", honorsDetainers: "YES", judicialWarrantRequired: true })],
      ON,
    );
    expect(sayPolicy(policy).hold).toMatchObject({
      code: "GENERALLY_NOT_ONLY_LISTED_CASES",
      showHours: false,
    });
  });

  it("says that no rule was found without a layer, a note or a conflict", () => {
    expect(said("PR", "72001")).toMatchObject({ first: [], conflicts: [], hold: { from: null, notes: [] } });
  });
});

describe("how a 287(g) agreement is said", () => {
  it.each([
    ["Teller County: banned, and on the list", "CO", "08119", "BANNED", "LISTED"],
    ["Nassau County", "NY", "36059", "FREE", "LISTED"],
    ["Orleans Parish", "LA", "22071", "FREE", "NOT_LISTED"],
    ["Harris County", "TX", "48201", "REQUIRED", "LIST_NOT_CHECKED"],
    [
      "Philadelphia County: its own ban, although others in the state have agreements",
      "PA",
      "42101",
      "BANNED",
      "SOME_IN_STATE_LISTED",
    ],
    [
      "a county of Massachusetts: the prison system's agreement is not the jail's",
      "MA",
      "25025",
      "FREE",
      "STATE_AGENCY_LISTED",
    ],
    ["Hartford", "CT", "09003", "FREE", "NONE_IN_STATE_LISTED"],
    ["a state that nobody has described", "PR", "72001", "NOT_KNOWN", "LIST_NOT_CHECKED"],
  ])("takes two lines for %s", (_, state, fips, law, listing) => {
    expect(said(state, fips).agreement).toMatchObject({ law, listing, listDatedOn: "2026-05-18" });
  });
});

describe("what is said of a layer's age", () => {
  it("marks each answer by its own layer, not by the governing one", () => {
    const policy = resolvePolicy(
      [
        layer({ kind: "state", posture: "REQUIRES_COOPERATION", honorsDetainers: "YES", asOf: "2026-11-01" }),
        layer({ kind: "county", notificationOfRelease: "LIMITED", asOf: "2019-01-01" }),
      ],
      ON,
    );
    expect(sayPolicy(policy)).toMatchObject({ hold: { notes: [] }, notification: { notes: ["STALE"] } });
  });

  it("says that the rule may have differed for a day before the source, where its start is not known", () => {
    expect(said("TX", "48999", "2024-01-01").hold.notes).toEqual(["MAY_HAVE_DIFFERED_THEN"]);
    const since2017 = layer({ kind: "state", effectiveOn: "2017-09-01", asOf: "2026-11-01" });
    expect(sayPolicy(resolvePolicy([since2017], "2024-01-01")).hold.notes).toEqual([]);
  });
});

describe("what is said first", () => {
  it("says of Orleans Parish that its rule is a court's order, and names the conflict", () => {
    expect(said("LA", "22071")).toMatchObject({
      first: ["LOCAL_RULE_IS_COURT_ORDER"],
      conflicts: [{ code: "LOCAL_LIMIT_AGAINST_STATE" }],
    });
  });

  it("takes no decision in another's case for an order to the jail", () => {
    expect(knownLayers.filter(restsOnCourtOrder).map(({ name }) => name)).toEqual(["Orleans Parish"]);
  });
});
