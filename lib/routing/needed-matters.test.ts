import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { holdStatusSchema } from "@/lib/hold/schema";
import { neededMatters, type CustodyFacts } from "@/lib/routing/needed-matters";
import { urgentMarkSchema } from "@/lib/routing/schema";

function needed(holdStatus: CustodyFacts["holdStatus"], facts: Partial<CustodyFacts> = {}): string[] {
  const matters = neededMatters({ holdStatus, endedBy: null, limitHours: 48, urgentMarks: [], ...facts });
  return matters.map(({ kind, why }) => `${kind}: ${why.join(", ")}`);
}

describe("which matters a case needs", () => {
  it("asks for a demand on the jail when the hold is past its limit or without a detainer", () => {
    expect(needed("OVERDUE")).toEqual(["JAIL_HOLD: HOLD_PAST_LIMIT"]);
    expect(needed("HELD_WITHOUT_DETAINER")).toEqual(["JAIL_HOLD: HELD_WITHOUT_DETAINER"]);
  });

  it("says that the hold is not allowed at all where that is the reason", () => {
    expect(needed("OVERDUE", { limitHours: 0 })).toEqual(["JAIL_HOLD: HOLD_NOT_ALLOWED"]);
    expect(needed("START_UNKNOWN", { limitHours: 0 })[0]).toBe("JAIL_HOLD: HOLD_NOT_ALLOWED");
  });

  it.each(["RUNNING", "DUE_SOON", "MAYBE_OVERDUE", "START_UNKNOWN"] as const)(
    "has the demand made ready, and advice given, while the hold is %s",
    (status) => {
      expect(needed(status)).toEqual(["JAIL_HOLD: HOLD_RUNS", "ADVICE: DETAINER_IN_FORCE"]);
    },
  );

  it("asks for advice alone before release is due, and for nothing where there is no detainer", () => {
    expect(needed("NOT_STARTED")).toEqual(["ADVICE: DETAINER_IN_FORCE"]);
    expect(needed("NOT_STARTED", { limitHours: 0 })).toEqual(["ADVICE: DETAINER_IN_FORCE"]);
    expect(needed("NO_DETAINER")).toEqual([]);
  });

  it("asks for bond and removal defense once ICE has custody, and for nothing after a release", () => {
    expect(needed("ENDED", { endedBy: "ICE_CUSTODY" })).toEqual([
      "BOND: ICE_HAS_CUSTODY",
      "REMOVAL_DEFENSE: ICE_HAS_CUSTODY",
    ]);
    expect(needed("ENDED", { endedBy: "RELEASED", urgentMarks: ["TOLD_TO_SIGN"] })).toEqual([]);
  });

  it("gives advice to someone told to sign, and writes to ICE only if ICE already has them", () => {
    const urgentMarks = ["TOLD_TO_SIGN"] as const;
    expect(needed("NO_DETAINER", { urgentMarks })).toEqual(["ADVICE: TOLD_TO_SIGN"]);
    expect(needed("RUNNING", { urgentMarks })).toEqual([
      "JAIL_HOLD: HOLD_RUNS",
      "ADVICE: DETAINER_IN_FORCE, TOLD_TO_SIGN",
    ]);
    expect(needed("ENDED", { urgentMarks, endedBy: "ICE_CUSTODY" })).toEqual([
      "BOND: ICE_HAS_CUSTODY",
      "REMOVAL_DEFENSE: ICE_HAS_CUSTODY",
      "DHS_REQUEST: TOLD_TO_SIGN",
      "ADVICE: TOLD_TO_SIGN",
    ]);
  });

  it("never asks for one kind twice, nor for one without a reason", () => {
    const anyFacts = fc.record({
      holdStatus: fc.constantFrom(...holdStatusSchema.options),
      endedBy: fc.constantFrom(null, "RELEASED" as const, "ICE_CUSTODY" as const),
      limitHours: fc.constantFrom(0, 48),
      urgentMarks: fc.subarray(urgentMarkSchema.options),
    });
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const matters = neededMatters(facts);
        expect(new Set(matters.map(({ kind }) => kind)).size).toBe(matters.length);
        expect(matters.every(({ why }) => why.length > 0)).toBe(true);
      }),
    );
  });
});
