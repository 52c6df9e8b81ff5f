import fc from "fast-check";

import type { RoutingQueue } from "@/lib/routing/consider-queue";
import type { QueueMember } from "@/lib/routing/member-fit";
import type { Credential, Representative } from "@/lib/routing/schema";

const good = { status: "ACTIVE", validFrom: null, expiresOn: null } as const;

/** An attorney with a good bar admission, and whatever else is given. For tests. */
export function attorney(state = "TX", ...others: Credential[]): Representative {
  return { role: "ATTORNEY", credentials: [{ kind: "BAR", state, ...good }, ...others] };
}

/** Good for every immigration matter, in no court. */
export const fullyAccredited: Representative = {
  role: "ACCREDITED_REPRESENTATIVE",
  credentials: [{ kind: "DOJ_ACCREDITATION", level: "FULL", ...good }],
  organization: { recognitionValidFrom: null, recognitionExpiresOn: null },
};

export const eoirRegistration: Credential = { kind: "EOIR_REGISTRATION", ...good };

export function member(facts: Partial<QueueMember> & { representativeId: string }): QueueMember {
  return {
    representative: attorney(),
    away: false,
    openCases: 0,
    caseLimit: 10,
    onCallNow: false,
    languages: [],
    conflict: false,
    ...facts,
  };
}

export function queue(facts: Partial<RoutingQueue> & { id: string }): RoutingQueue {
  return {
    organizationId: `organization of ${facts.id}`,
    matterKinds: ["JAIL_HOLD"],
    serviceAreas: [{ level: "STATE", state: "TX" }],
    members: [member({ representativeId: `member of ${facts.id}` })],
    offeredMatters: 0,
    ...facts,
  };
}

const anyDay = fc.constantFrom("2020-01-01", "2026-11-24", "2026-11-25", "2026-11-26", "2030-01-01");
const anyTerm = {
  status: fc.constantFrom("ACTIVE" as const, "SUSPENDED" as const, "INACTIVE" as const),
  validFrom: fc.option(anyDay),
  expiresOn: fc.option(anyDay),
};

export const anyCredential: fc.Arbitrary<Credential> = fc.oneof(
  fc.record({ kind: fc.constant("BAR" as const), state: fc.constantFrom("TX", "NY"), ...anyTerm }),
  fc.record({
    kind: fc.constant("FEDERAL_COURT" as const),
    district: fc.constantFrom("S.D. Tex.", "W.D. Tex."),
    ...anyTerm,
  }),
  fc.record({ kind: fc.constant("EOIR_REGISTRATION" as const), ...anyTerm }),
  fc.record({
    kind: fc.constant("DOJ_ACCREDITATION" as const),
    level: fc.constantFrom("PARTIAL" as const, "FULL" as const),
    renewalFiledOn: fc.option(anyDay),
    renewalConfirmedOn: fc.option(anyDay),
    ...anyTerm,
  }),
);
