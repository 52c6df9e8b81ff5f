import type { HoldStatus } from "@/lib/hold/schema";
import type { MatterKind, UrgentMark } from "@/lib/routing/schema";

/** Why a case needs a matter; the words are in `messages`, under `routing.why`. */
export const MATTER_REASONS = [
  "HOLD_PAST_LIMIT",
  "HOLD_NOT_ALLOWED",
  "HELD_WITHOUT_DETAINER",
  "HOLD_RUNS",
  "DETAINER_IN_FORCE",
  "ICE_HAS_CUSTODY",
  "TOLD_TO_SIGN",
] as const;
export type MatterReason = (typeof MATTER_REASONS)[number];

export type NeededMatter = { kind: MatterKind; why: MatterReason[] };

export type CustodyFacts = {
  holdStatus: HoldStatus;
  /** What ended the hold; null while it has not ended. */
  endedBy: "RELEASED" | "ICE_CUSTODY" | null;
  /** From the policy of the hold's first day: 0 where no hold on a detainer alone is allowed. */
  limitHours: number;
  urgentMarks: readonly UrgentMark[];
};

/**
 * Which matters a case needs by what is known of the hold and the custody, each once, with every reason. A start
 * for routing, not a limit: an attorney adds others (a habeas petition, an appeal) by hand, and nothing here
 * closes a matter.
 *
 * - While a hold may still be running, the demand on the jail is made ready before its hour, not after it.
 * - A detainer on somebody who is not yet due for release calls for advice alone (paying bond can itself bring
 *   ICE to the door). No detainer calls for nothing by itself.
 * - Told to sign something calls for advice wherever the person is held. Only in ICE's custody is there also a
 *   request to make of ICE; before that, writing to ICE can tell it of somebody it did not know of.
 */
export function neededMatters(facts: CustodyFacts): NeededMatter[] {
  const needed = new Map<MatterKind, MatterReason[]>();
  const need = (kind: MatterKind, why: MatterReason) => needed.set(kind, [...(needed.get(kind) ?? []), why]);

  for (const { kind, why } of mattersOfHold(facts)) need(kind, why);
  if (facts.urgentMarks.includes("TOLD_TO_SIGN") && facts.endedBy !== "RELEASED") {
    if (facts.endedBy === "ICE_CUSTODY") need("DHS_REQUEST", "TOLD_TO_SIGN");
    need("ADVICE", "TOLD_TO_SIGN");
  }
  return [...needed].map(([kind, why]) => ({ kind, why }));
}

function mattersOfHold({
  holdStatus,
  endedBy,
  limitHours,
}: CustodyFacts): { kind: MatterKind; why: MatterReason }[] {
  switch (holdStatus) {
    case "OVERDUE":
      return [{ kind: "JAIL_HOLD", why: limitHours === 0 ? "HOLD_NOT_ALLOWED" : "HOLD_PAST_LIMIT" }];
    case "HELD_WITHOUT_DETAINER":
      return [{ kind: "JAIL_HOLD", why: "HELD_WITHOUT_DETAINER" }];
    case "MAYBE_OVERDUE":
    case "DUE_SOON":
    case "START_UNKNOWN":
    case "RUNNING":
      return [
        { kind: "JAIL_HOLD", why: limitHours === 0 ? "HOLD_NOT_ALLOWED" : "HOLD_RUNS" },
        { kind: "ADVICE", why: "DETAINER_IN_FORCE" },
      ];
    case "NOT_STARTED":
      return [{ kind: "ADVICE", why: "DETAINER_IN_FORCE" }];
    case "ENDED":
      return endedBy === "ICE_CUSTODY"
        ? [
            { kind: "BOND", why: "ICE_HAS_CUSTODY" },
            { kind: "REMOVAL_DEFENSE", why: "ICE_HAS_CUSTODY" },
          ]
        : [];
    case "NO_DETAINER":
      return [];
  }
}
