import { describe, expect, it } from "vitest";
import type { Credential } from "@/lib/routing/schema";
import { countsToday, credentialOutlook } from "./credential-outlook";

const on = "2026-04-15";

function bar(part: Partial<Credential> = {}): Credential {
  return {
    kind: "BAR",
    state: "TX",
    status: "ACTIVE",
    validFrom: null,
    expiresOn: null,
    ...part,
  } as Credential;
}

const accreditation: Credential = {
  kind: "DOJ_ACCREDITATION",
  level: "FULL",
  status: "ACTIVE",
  validFrom: null,
  expiresOn: "2026-04-01",
};

describe("the outlook of a credential", () => {
  it.each([
    ["without an end is good", bar(), "GOOD"],
    [
      "is good on the day from which sixty days are left and one more",
      bar({ expiresOn: "2026-06-14" }),
      "GOOD",
    ],
    ["expires soon from sixty days before", bar({ expiresOn: "2026-06-13" }), "EXPIRES_SOON"],
    ["expires soon on its last good day", bar({ expiresOn: on }), "EXPIRES_SOON"],
    ["is expired the day after", bar({ expiresOn: "2026-04-14" }), "EXPIRED"],
    ["has not begun the day before", bar({ validFrom: "2026-04-16" }), "NOT_YET_VALID"],
    [
      "is suspended whatever its dates say",
      bar({ status: "SUSPENDED", expiresOn: "2030-01-01" }),
      "SUSPENDED",
    ],
    ["is inactive", bar({ status: "INACTIVE" }), "INACTIVE"],
    ["waits for a supervisor", { ...accreditation, renewalFiledOn: "2026-03-01" }, "RENEWAL_NOT_CONFIRMED"],
    ["was renewed late", { ...accreditation, renewalFiledOn: "2026-04-02" }, "RENEWAL_LATE"],
    [
      "is good while a confirmed renewal carries it on",
      { ...accreditation, renewalFiledOn: "2026-03-01", renewalConfirmedOn: "2026-03-05" },
      "GOOD",
    ],
  ] as const)("%s", (_, credential, expected) => {
    expect(credentialOutlook(credential as Credential, on)).toBe(expected);
  });

  it("counts today while it is good, soon ended or not", () => {
    expect(countsToday("EXPIRES_SOON")).toBe(true);
    expect(countsToday("RENEWAL_NOT_CONFIRMED")).toBe(false);
  });
});
