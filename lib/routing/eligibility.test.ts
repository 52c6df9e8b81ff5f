import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import cases from "@/lib/routing/cases.json";
import { mayTake, REFUSALS } from "@/lib/routing/eligibility";
import {
  matterKindSchema,
  matterSchema,
  representativeSchema,
  type MatterKind,
  type Representative,
} from "@/lib/routing/schema";
import { anyCredential, attorney, eoirRegistration, fullyAccredited } from "@/lib/testing/routing-facts";

const ON = "2026-11-25";
const inHouston = (kind: MatterKind) => ({ kind, state: "TX", district: "S.D. Tex." });
const reasons = (person: Representative, kind: MatterKind) => mayTake(person, inHouston(kind), ON).reasons;

describe("the worked cases", () => {
  it.each(cases)("$name", ({ person, matter, on, expect: expected }) => {
    const verdict = mayTake(representativeSchema.parse(person), matterSchema.parse(matter), on);
    expect(verdict.allowed).toBe(expected.allowed);
    expect(verdict.reasons.length > 0).toBe(!expected.allowed);
  });
});

describe("what a refusal says is missing", () => {
  const good = { status: "ACTIVE", validFrom: null, expiresOn: null } as const;

  it("names everything that is missing at once", () => {
    const nobody: Representative = { role: "ATTORNEY", credentials: [] };
    expect(reasons(nobody, "FEDERAL_HABEAS")).toEqual(["NO_BAR_ADMISSION", "NO_FEDERAL_DISTRICT_ADMISSION"]);
    expect(reasons(nobody, "BOND")).toEqual(["NO_BAR_ADMISSION", "NO_EOIR_REGISTRATION"]);
  });

  it("tells a bar elsewhere from no bar", () => {
    expect(reasons(attorney("OK"), "JAIL_HOLD")).toEqual(["NO_BAR_ADMISSION_IN_STATE"]);
    expect(reasons(attorney("OK"), "ADVICE")).toEqual([]);
  });

  it("counts a credential from its first day", () => {
    const admitted = (validFrom: string): Representative => ({
      role: "ATTORNEY",
      credentials: [{ kind: "BAR", state: "TX", ...good, validFrom }],
    });
    expect(reasons(admitted(ON), "ADVICE")).toEqual([]);
    expect(reasons(admitted("2026-11-26"), "ADVICE")).toEqual(["NO_BAR_ADMISSION"]);
  });

  it("tells why an accreditation does not count", () => {
    const accredited = (facts: object): Representative =>
      representativeSchema.parse({
        ...fullyAccredited,
        credentials: [{ kind: "DOJ_ACCREDITATION", level: "FULL", ...good, ...facts }],
      });
    const expired = { expiresOn: "2026-10-31" };
    expect(reasons(accredited({ level: "PARTIAL" }), "BOND")).toEqual(["FULL_ACCREDITATION_NEEDED"]);
    expect(reasons(accredited({ status: "SUSPENDED" }), "BOND")).toEqual(["ACCREDITATION_NOT_ACTIVE"]);
    expect(reasons(accredited({ validFrom: "2026-11-26" }), "BOND")).toEqual(["ACCREDITATION_NOT_YET_VALID"]);
    expect(reasons(accredited(expired), "BOND")).toEqual(["ACCREDITATION_EXPIRED"]);
    expect(reasons(accredited({ ...expired, renewalFiledOn: "2026-11-01" }), "BOND")).toEqual([
      "ACCREDITATION_RENEWAL_LATE",
    ]);
    expect(reasons(accredited({ ...expired, renewalFiledOn: "2026-10-31" }), "BOND")).toEqual([
      "ACCREDITATION_RENEWAL_NOT_CONFIRMED",
    ]);
    const confirmedTomorrow = { ...expired, renewalFiledOn: "2026-10-31", renewalConfirmedOn: "2026-11-26" };
    expect(reasons(accredited(confirmedTomorrow), "BOND")).toEqual(["ACCREDITATION_RENEWAL_NOT_CONFIRMED"]);
  });

  it("tells why an organization's recognition does not count", () => {
    const of = (recognition: object): Representative =>
      representativeSchema.parse({
        ...fullyAccredited,
        organization: { recognitionValidFrom: null, recognitionExpiresOn: "2026-11-01", ...recognition },
      });
    expect(reasons({ ...fullyAccredited, organization: null }, "ADVICE")).toEqual([
      "NO_RECOGNIZED_ORGANIZATION",
    ]);
    expect(reasons(of({}), "ADVICE")).toEqual(["RECOGNITION_EXPIRED"]);
    expect(reasons(of({ recognitionRenewalFiledOn: "2026-11-02" }), "ADVICE")).toEqual([
      "RECOGNITION_RENEWAL_LATE",
    ]);
    expect(reasons(of({ recognitionRenewalFiledOn: "2026-11-01" }), "ADVICE")).toEqual([
      "RECOGNITION_RENEWAL_NOT_CONFIRMED",
    ]);
    expect(reasons(of({ recognitionValidFrom: "2026-11-26", recognitionExpiresOn: null }), "ADVICE")).toEqual(
      ["RECOGNITION_NOT_YET_VALID"],
    );
  });

  it("tells a student what the supervising attorney lacks", () => {
    const student = (supervisor: Representative | null): Representative => ({
      role: "LAW_STUDENT",
      credentials: [eoirRegistration],
      supervisor,
    });
    expect(reasons(student(attorney()), "BOND")).toEqual([
      "SUPERVISOR_MAY_NOT_TAKE_IT",
      "NO_EOIR_REGISTRATION",
    ]);
    expect(reasons(student(student(attorney())), "ADVICE")).toEqual(["NO_SUPERVISING_ATTORNEY"]);
    expect(reasons(student(attorney()), "STATE_HABEAS")).toEqual(["NOT_FOR_STUDENTS"]);
    expect(reasons(student(attorney()), "JAIL_HOLD")).toEqual([]);
  });

  it("refuses everybody a matter whose place is not known", () => {
    for (const person of [attorney(), fullyAccredited]) {
      expect(mayTake(person, { kind: "FEDERAL_HABEAS", state: "TX", district: null }, ON).reasons).toContain(
        "PLACE_UNKNOWN",
      );
      expect(mayTake(person, { kind: "JAIL_HOLD" }, ON).reasons).toContain("PLACE_UNKNOWN");
    }
    expect(mayTake(attorney(), { kind: "ADVICE" }, ON).allowed).toBe(true);
  });

  it("refuses a day that is none, rather than compare it as text", () => {
    expect(() => mayTake(attorney(), inHouston("ADVICE"), "today")).toThrow(z.ZodError);
  });
});

describe("whatever the credentials", () => {
  const anyKind = fc.constantFrom(...matterKindSchema.options);

  it("never allows an attorney more for having lost a credential that was not a suspended bar", () => {
    const scene = fc.tuple(fc.array(anyCredential, { minLength: 1, maxLength: 5 }), fc.nat(), anyKind);
    fc.assert(
      fc.property(scene, ([credentials, at, kind]) => {
        const lost = credentials[at % credentials.length];
        if (lost?.kind === "BAR" && lost.status === "SUSPENDED") return;
        const fewer = credentials.filter((credential) => credential !== lost);
        const before = mayTake({ role: "ATTORNEY", credentials }, inHouston(kind), ON);
        const after = mayTake({ role: "ATTORNEY", credentials: fewer }, inHouston(kind), ON);
        expect(after.allowed && !before.allowed).toBe(false);
      }),
    );
  });

  it("never allows a suspended attorney anything", () => {
    fc.assert(
      fc.property(fc.array(anyCredential, { maxLength: 5 }), anyKind, (others, kind) => {
        const suspended = {
          kind: "BAR",
          state: "CA",
          status: "SUSPENDED",
          validFrom: null,
          expiresOn: null,
        } as const;
        const person: Representative = { role: "ATTORNEY", credentials: [...others, suspended] };
        expect(reasons(person, kind)).toContain("BAR_SUSPENDED");
      }),
    );
  });

  it("never allows an accredited representative a demand on a jail or a habeas petition", () => {
    const anyCourtMatter = fc.constantFrom<MatterKind>("JAIL_HOLD", "STATE_HABEAS", "FEDERAL_HABEAS");
    fc.assert(
      fc.property(fc.array(anyCredential, { maxLength: 5 }), anyCourtMatter, (credentials, kind) => {
        expect(reasons({ ...fullyAccredited, credentials }, kind)).toEqual(["ATTORNEYS_ONLY"]);
      }),
    );
  });

  it("gives a reason with every refusal and none with a permission, and only codes that have words", () => {
    const anyRole = fc.constantFrom(
      "ATTORNEY" as const,
      "ACCREDITED_REPRESENTATIVE" as const,
      "LAW_STUDENT" as const,
    );
    fc.assert(
      fc.property(anyRole, fc.array(anyCredential, { maxLength: 5 }), anyKind, (role, credentials, kind) => {
        const verdict = mayTake({ role, credentials, supervisor: attorney() }, inHouston(kind), ON);
        expect(verdict.allowed).toBe(verdict.reasons.length === 0);
        expect(REFUSALS).toEqual(expect.arrayContaining(verdict.reasons));
      }),
    );
  });
});
