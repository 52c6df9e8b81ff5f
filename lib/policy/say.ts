import type { AnswerSource, ResolvedPolicy } from "@/lib/policy/resolve";
import { restsOnCourtOrder } from "@/lib/policy/court-order";
import { sayAgreement, type AgreementSaid } from "@/lib/policy/say-agreement";
import type { NotificationOfRelease, PolicyConflict } from "@/lib/policy/schema";

/** How the first question is answered: may the jail keep someone past release on a detainer. */
export const HOLD_ANSWERS = [
  "NO_RULE_FOUND",
  "NOT_ON_DETAINER_ALONE",
  "GENERALLY_NOT_ONLY_LISTED_CASES",
  "LAW_ORDERS_HOLDS",
  "HOLDS_ON_DETAINERS",
  "VARIES_BY_COUNTY",
  "NOT_KNOWN",
] as const;
export type HoldAnswer = (typeof HOLD_ANSWERS)[number];

/** What is said with an answer about the layer that gave it. */
export const ANSWER_NOTES = ["STALE", "MAY_HAVE_DIFFERED_THEN"] as const;
export type AnswerNote = (typeof ANSWER_NOTES)[number];

/** What comes before every answer, where it applies. */
export const LEADING_NOTES = ["LOCAL_RULE_IS_COURT_ORDER"] as const;
export type LeadingNote = (typeof LEADING_NOTES)[number];

type Answered<Code> = { code: Code; from: AnswerSource | null; notes: AnswerNote[] };

export type PolicySaid = {
  first: LeadingNote[];
  hold: Answered<HoldAnswer> & {
    /** The case asks from the hold's start which exception the jail relies on. */
    askWhichException: boolean;
    /** Whether "48 hours" may be printed beside the answer. Elsewhere a number alone would read as permission. */
    showHours: boolean;
  };
  notification: Answered<NotificationOfRelease>;
  agreement: AgreementSaid & { notes: AnswerNote[] };
  conflicts: { code: PolicyConflict; local: AnswerSource; state: AnswerSource }[];
};

/**
 * Turns a resolved policy into codes for what a screen or a notice says, in order; the words are in
 * `messages`, under `policy`. Each of the three answers carries its own layer and that layer's age.
 */
export function sayPolicy(policy: ResolvedPolicy): PolicySaid {
  const code = holdAnswer(policy);
  const agreement = sayAgreement(policy);
  return {
    first: policy.layersInForce.some(restsOnCourtOrder) ? ["LOCAL_RULE_IS_COURT_ORDER"] : [],
    hold: {
      code,
      from: policy.holdFrom,
      notes: notesOn(policy.holdFrom),
      askWhichException: code === "GENERALLY_NOT_ONLY_LISTED_CASES",
      showHours: code === "LAW_ORDERS_HOLDS" || code === "HOLDS_ON_DETAINERS",
    },
    notification: {
      code: policy.notificationOfRelease,
      from: policy.notificationFrom,
      notes: notesOn(policy.notificationFrom),
    },
    agreement: { ...agreement, notes: notesOn(policy.agreementFrom) },
    conflicts: policy.conflictDetails,
  };
}

function holdAnswer(policy: ResolvedPolicy): HoldAnswer {
  if (policy.governedBy === null) return "NO_RULE_FOUND";
  if (policy.limitHours === 0) return "NOT_ON_DETAINER_ALONE";
  const { honorsDetainers, judicialWarrantRequired } = policy;
  if (honorsDetainers === "NO" || honorsDetainers === "WITH_CONDITIONS" || judicialWarrantRequired === true) {
    return "GENERALLY_NOT_ONLY_LISTED_CASES";
  }
  if (honorsDetainers === "VARIES") return "VARIES_BY_COUNTY";
  if (honorsDetainers === "UNKNOWN") return "NOT_KNOWN";
  return policy.posture === "REQUIRES_COOPERATION" ? "LAW_ORDERS_HOLDS" : "HOLDS_ON_DETAINERS";
}

function notesOn(source: AnswerSource | null): AnswerNote[] {
  const notes: AnswerNote[] = [];
  if (source?.stale) notes.push("STALE");
  if (source?.mayHaveDiffered) notes.push("MAY_HAVE_DIFFERED_THEN");
  return notes;
}
