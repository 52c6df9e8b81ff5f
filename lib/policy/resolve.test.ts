import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import cases from "@/lib/policy/cases.json";
import { resolvePolicy } from "@/lib/policy/resolve";
import { policyLayerSchema, postureSchema, type Posture } from "@/lib/policy/schema";
import { knownLayers, layer } from "@/lib/testing/policy-layers";

const ON = "2026-11-25";

describe("the worked cases", () => {
  it.each(cases)("$name", ({ layers, on, expect: expected }) => {
    expect(resolvePolicy(z.array(policyLayerSchema).parse(layers), on)).toMatchObject(expected);
  });

  it("gives the governing jurisdiction by kind and FIPS and nothing else, and an empty list of conflicts", () => {
    for (const { layers, on, expect: expected } of cases) {
      const resolved = resolvePolicy(z.array(policyLayerSchema).parse(layers), on);
      expect(resolved.governedBy).toEqual(expected.governedBy);
      expect(resolved.conflicts).toEqual(expected.conflicts);
    }
  });
});

describe("which layers count", () => {
  const from = (effectiveOn: string | null, posture: Posture, endsOn: string | null = null) =>
    layer({ kind: "state", effectiveOn, endsOn, posture });

  it("counts a rule from its first day and no longer on the day it ends", () => {
    const versions = [from("2026-01-01", "LIMITS_COOPERATION", "2026-02-01")];
    expect(resolvePolicy(versions, "2025-12-31").posture).toBe("UNKNOWN");
    expect(resolvePolicy(versions, "2026-01-01").posture).toBe("LIMITS_COOPERATION");
    expect(resolvePolicy(versions, "2026-01-31").posture).toBe("LIMITS_COOPERATION");
    expect(resolvePolicy(versions, "2026-02-01").governedBy).toBeNull();
  });

  it("takes a version without a known start as the earliest", () => {
    const versions = [from(null, "REQUIRES_COOPERATION"), from("2020-01-01", "LOCAL_DISCRETION")];
    expect(resolvePolicy(versions, ON).posture).toBe("LOCAL_DISCRETION");
    expect(resolvePolicy(versions, "2019-12-31").posture).toBe("REQUIRES_COOPERATION");
  });

  it("keeps a city and its county apart although they share a FIPS code", () => {
    const chicagoAndCook = knownLayers.filter(({ fips }) => fips === "17031");
    expect(resolvePolicy(chicagoAndCook, ON).layersInForce.map(({ kind }) => kind)).toEqual([
      "city",
      "county",
    ]);
  });

  it("refuses a day that is none, rather than compare it as text", () => {
    expect(() => resolvePolicy([], "25 November 2026")).toThrow(z.ZodError);
    expect(() => resolvePolicy([], "2026-02-30")).toThrow(z.ZodError);
  });
});

describe("which layer governs", () => {
  it("lets the more local of two equally strict layers govern", () => {
    const resolved = resolvePolicy(
      [
        layer({ kind: "state", posture: "LIMITS_COOPERATION" }),
        layer({ kind: "county", posture: "LIMITS_COOPERATION" }),
        layer({ kind: "city", posture: "LOCAL_DISCRETION" }),
      ],
      ON,
    );
    expect(resolved.governedBy).toEqual({ fips: "39017", kind: "county" });
  });

  it("lets a county without a rule of its own fall back on the state", () => {
    const resolved = resolvePolicy(
      [layer({ kind: "state", posture: "LOCAL_DISCRETION" }), layer({ kind: "county" })],
      ON,
    );
    expect(resolved.governedBy?.kind).toBe("state");
  });

  it("names the state where every posture is unknown, and the county where no state is known", () => {
    expect(resolvePolicy([layer({ kind: "state" }), layer({ kind: "county" })], ON).governedBy?.kind).toBe(
      "state",
    );
    expect(resolvePolicy([layer({ kind: "county" })], ON).governedBy?.kind).toBe("county");
  });
});

describe("the three answers", () => {
  it("says for each answer which layer gave it and how old that layer is", () => {
    const orleans = knownLayers.filter(({ fips }) => fips === "22" || fips === "22071");
    const resolved = resolvePolicy(orleans, ON);
    expect(resolved.holdFrom).toMatchObject({
      kind: "state",
      name: "Louisiana",
      asOf: "2025-08-01",
      stale: true,
    });
    expect(resolved.notificationFrom).toMatchObject({ kind: "county", name: "Orleans Parish" });
    expect(resolved.agreementFrom).toMatchObject({ kind: "county", fips: "22071" });
  });

  it("names an agreement that stands against a state's ban, and still answers with the ban", () => {
    const teller = knownLayers.filter(({ fips }) => fips === "08" || fips === "08119");
    const resolved = resolvePolicy(teller, ON);
    expect(resolved).toMatchObject({ agreement287g: "PROHIBITED", conflicts: ["AGREEMENT_DESPITE_BAN"] });
    expect(resolved.conflictDetails).toMatchObject([
      { code: "AGREEMENT_DESPITE_BAN", local: { name: "Teller County" }, state: { name: "Colorado" } },
    ]);
  });

  it("lists a code once and every layer that causes it", () => {
    const resolved = resolvePolicy(
      [
        layer({ kind: "state", posture: "REQUIRES_COOPERATION" }),
        layer({ kind: "county", posture: "LIMITS_COOPERATION" }),
        layer({ kind: "city", posture: "JUDICIAL_WARRANT_REQUIRED" }),
      ],
      ON,
    );
    expect(resolved.conflicts).toEqual(["LOCAL_LIMIT_AGAINST_STATE"]);
    expect(resolved.conflictDetails.map(({ local }) => local.kind)).toEqual(["city", "county"]);
    expect(resolved.governedBy?.kind).toBe("state");
  });
});

describe("age", () => {
  it("trusts a source for 180 days, the last of them included", () => {
    const read = [layer({ kind: "state", asOf: "2026-01-01" })];
    expect(resolvePolicy(read, "2026-06-30").stale).toBe(false);
    expect(resolvePolicy(read, "2026-07-01").stale).toBe(true);
  });

  it("trusts a review until the day that it set, whatever the age of the source", () => {
    const reviewed = [layer({ kind: "state", asOf: "2015-01-01", reviewBy: ON })];
    expect(resolvePolicy(reviewed, ON).stale).toBe(false);
    expect(resolvePolicy(reviewed, "2026-11-26").stale).toBe(true);
    expect(resolvePolicy([layer({ kind: "state", asOf: ON, reviewBy: "2026-11-24" })], ON).stale).toBe(true);
  });
});

describe("whatever the layers", () => {
  const anyLayers = fc.subarray(knownLayers, { maxLength: 8 });
  const anyDay = fc.date({ min: new Date("2010-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
  const day = (date: Date) => date.toISOString().slice(0, 10);

  it("never throws, and answers from the layers it was given", () => {
    fc.assert(
      fc.property(anyLayers, anyDay, (layers, date) => {
        const resolved = resolvePolicy(layers, day(date));
        expect(layers.length === 0).toBe(resolved.governedBy === null);
        expect(resolved.limitHours).toBe(resolved.posture === "JUDICIAL_WARRANT_REQUIRED" ? 0 : 48);
      }),
    );
  });

  it("gives the same answer in any order of the layers", () => {
    const shuffled = anyLayers.chain((layers) =>
      fc.tuple(fc.constant(layers), fc.shuffledSubarray(layers, { minLength: layers.length })),
    );
    fc.assert(
      fc.property(shuffled, ([layers, others]) => {
        expect(resolvePolicy(others, ON)).toEqual(resolvePolicy(layers, ON));
      }),
    );
  });

  it("lets a state that requires cooperation govern, and never lets a local rule loosen a state's limit", () => {
    const anyPosture = fc.constantFrom(...postureSchema.options);
    fc.assert(
      fc.property(anyPosture, anyPosture, anyPosture, (state, county, city) => {
        const layers = [
          layer({ kind: "city", posture: city }),
          layer({ kind: "state", posture: state }),
          layer({ kind: "county", posture: county }),
        ];
        const { governedBy, posture, limitHours } = resolvePolicy(layers, ON);
        if (state === "REQUIRES_COOPERATION") expect(governedBy?.kind).toBe("state");
        if (state === "JUDICIAL_WARRANT_REQUIRED") expect(limitHours).toBe(0);
        if (state === "LIMITS_COOPERATION") {
          expect(["JUDICIAL_WARRANT_REQUIRED", "LIMITS_COOPERATION"]).toContain(posture);
        }
      }),
    );
  });
});
