import type { AnswerSource, ResolvedPolicy } from "@/lib/policy/resolve";
import type { Agreement287g, PolicyLayer } from "@/lib/policy/schema";

/** The day of ICE's list of participating agencies against which every row of the reference data was checked. */
const AGREEMENT_LIST_DATED = "2026-05-18";

/** What the law says of 287(g) agreements. `FREE`: the rows name neither a ban nor a duty. */
export const AGREEMENT_LAWS = ["BANNED", "REQUIRED", "FREE", "NOT_KNOWN"] as const;
export type AgreementLaw = (typeof AGREEMENT_LAWS)[number];

/** What ICE's list shows for this agency, or, where only the state's row speaks, for the state. */
export const AGREEMENT_LISTINGS = [
  "LISTED",
  "NOT_LISTED",
  "STATE_AGENCY_LISTED",
  "SOME_IN_STATE_LISTED",
  "NONE_IN_STATE_LISTED",
  "LIST_NOT_CHECKED",
] as const;
export type AgreementListing = (typeof AGREEMENT_LISTINGS)[number];

export type AgreementSaid = {
  law: AgreementLaw;
  listing: AgreementListing;
  listDatedOn: string;
  from: AnswerSource | null;
};

/**
 * Takes apart what one column mixes: the law's word and ICE's list. Both lines are always said. Teller County is
 * on the list under a state that bans agreements, and a family must not read "no agreement" there.
 */
export function sayAgreement(policy: ResolvedPolicy): AgreementSaid {
  return {
    law: lawOf(policy.layersInForce),
    listing: listingOf(policy.layersInForce),
    listDatedOn: AGREEMENT_LIST_DATED,
    from: policy.agreementFrom,
  };
}

function lawOf(mostLocalFirst: readonly PolicyLayer[]): AgreementLaw {
  const stateFirst = [...mostLocalFirst].reverse();
  for (const { agreement287g } of stateFirst) {
    if (agreement287g === "PROHIBITED") return "BANNED";
    if (agreement287g === "REQUIRED") return "REQUIRED";
  }
  return stateFirst.some(({ agreement287g }) => agreement287g !== "UNKNOWN") ? "FREE" : "NOT_KNOWN";
}

const LOCAL_LISTING: Partial<Record<Agreement287g, AgreementListing>> = {
  ACTIVE: "LISTED",
  NONE_KNOWN: "NOT_LISTED",
  VARIES: "SOME_IN_STATE_LISTED",
};

const STATE_LISTING: Partial<Record<Agreement287g, AgreementListing>> = {
  ACTIVE: "STATE_AGENCY_LISTED",
  NONE_KNOWN: "NONE_IN_STATE_LISTED",
  VARIES: "SOME_IN_STATE_LISTED",
};

/** A row whose column holds the law's word says nothing of the list, so the next layer is asked. */
function listingOf(mostLocalFirst: readonly PolicyLayer[]): AgreementListing {
  for (const { kind, agreement287g } of mostLocalFirst) {
    const listing = (kind === "state" ? STATE_LISTING : LOCAL_LISTING)[agreement287g];
    if (listing) return listing;
  }
  return "LIST_NOT_CHECKED";
}
