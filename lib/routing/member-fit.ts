import { mayTake, type Refusal } from "@/lib/routing/eligibility";
import type { Matter, Representative } from "@/lib/routing/schema";

/** Why somebody who may take a matter is not available for it. A supervisor may override these, with a reason. */
export const UNAVAILABILITIES = ["AWAY", "AT_CASE_LIMIT", "CONFLICT_OF_INTEREST"] as const;
export type Unavailability = (typeof UNAVAILABILITIES)[number];

export type QueueMember = {
  representativeId: string;
  representative: Representative;
  /** Away on the day on which the matter is routed. */
  away: boolean;
  openCases: number;
  caseLimit: number;
  onCallNow: boolean;
  /** As BCP 47 tags or ISO 639 codes: `es`, `mam`. */
  languages: readonly string[];
  /** A conflict of interest is on record with any party of the case. */
  conflict: boolean;
};

export type MemberVerdict = {
  representativeId: string;
  /** What the law says. */
  allowed: boolean;
  /** Allowed, and nothing in `reasons`. */
  available: boolean;
  reasons: (Refusal | Unavailability)[];
};

/** Whether a member may take a matter and is there to take it: law first, then fit, with every reason against. */
export function memberVerdict(member: QueueMember, matter: Matter, on: string): MemberVerdict {
  const { allowed, reasons: refusals } = mayTake(member.representative, matter, on);
  const unavailabilities: Unavailability[] = [];
  if (member.away) unavailabilities.push("AWAY");
  if (member.openCases >= member.caseLimit) unavailabilities.push("AT_CASE_LIMIT");
  if (member.conflict) unavailabilities.push("CONFLICT_OF_INTEREST");
  return {
    representativeId: member.representativeId,
    allowed,
    available: allowed && unavailabilities.length === 0,
    reasons: [...refusals, ...unavailabilities],
  };
}
