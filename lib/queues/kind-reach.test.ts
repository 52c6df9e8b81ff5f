import { describe, expect, it } from "vitest";
import type { Credential, Representative } from "@/lib/routing/schema";
import { kindReach } from "./kind-reach";

const on = "2026-04-15";
const dates = { status: "ACTIVE", validFrom: null, expiresOn: null } as const;
const attorney = (...credentials: Credential[]): Representative => ({ role: "ATTORNEY", credentials });
const texan = attorney({ kind: "BAR", state: "TX", ...dates });
const federal = attorney(
  { kind: "BAR", state: "TX", ...dates },
  { kind: "FEDERAL_COURT", district: "W.D. Tex.", ...dates },
);
const texas = [
  { state: "TX", district: "W.D. Tex." },
  { state: "TX", district: "S.D. Tex." },
];
const both = [...texas, { state: "NM", district: "D.N.M." }];

describe("where the members of a queue may take a kind of matter", () => {
  it.each([
    ["everywhere in the state of their bar", "JAIL_HOLD", texas, [texan], "EVERYWHERE", []],
    ["nowhere in another state", "JAIL_HOLD", both, [texan], "SOMEWHERE", ["NM"]],
    ["in every state where no state is asked for", "ADVICE", both, [texan], "EVERYWHERE", []],
    ["in the districts that admitted them", "FEDERAL_HABEAS", texas, [federal], "SOMEWHERE", []],
    ["nowhere without a member", "ADVICE", both, [], "NOWHERE", ["TX", "NM"]],
  ] as const)("is %s", (_, kind, area, members, reach, statesWithoutAnybody) => {
    expect(kindReach(kind, area, members, on)).toEqual({ kind, reach, statesWithoutAnybody });
  });

  it("depends on the day", () => {
    const ending = attorney({ kind: "BAR", state: "TX", ...dates, expiresOn: "2026-04-14" });
    expect(kindReach("ADVICE", texas, [ending], "2026-04-14").reach).toBe("EVERYWHERE");
    expect(kindReach("ADVICE", texas, [ending], on).reach).toBe("NOWHERE");
  });
});
