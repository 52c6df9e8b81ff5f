import "server-only";
import { instantOfDate } from "@/lib/hold/time";
import { MATTER_REASONS, type MatterReason } from "@/lib/routing/needed-matters";
import type { MatterRow } from "./detail-query";
import type { DecisionShown, MatterShown } from "./dto";
import { readDecision } from "./kept-decision";

interface Names {
  queueNames: ReadonlyMap<string, string>;
  representativeNames: ReadonlyMap<string, string> | null;
}

function isMatterReason(text: string): text is MatterReason {
  return MATTER_REASONS.some((reason) => reason === text);
}

/** A matter and what became of it. */
export function toMatterShown(row: MatterRow, names: Names): MatterShown {
  const held = row.assignments.find(({ endedAt }) => endedAt === null);
  const offer = row.offers[0];
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    why: row.why.filter(isMatterReason),
    queue: row.queue,
    openOffer: offer
      ? { offeredAt: instantOfDate(offer.offeredAt), expiresAt: instantOfDate(offer.expiresAt) }
      : null,
    holder: held
      ? {
          name: held.representative.user.name,
          role: held.representative.role,
          since: instantOfDate(held.acceptedAt),
        }
      : null,
    declines: row.declines.map(({ representative, reason, declinedAt }) => ({
      name: representative.user.name,
      reason,
      at: instantOfDate(declinedAt),
    })),
    waitingSince: instantOfDate(row.waitingSince),
    closed: row.closedAt ? { at: instantOfDate(row.closedAt), why: row.closedWhy } : null,
    hasConflict: row.conflictAt !== null,
    decisions: row.routingDecisions.flatMap((decision) => toDecisionShown(decision, names)),
  };
}

function toDecisionShown(
  row: MatterRow["routingDecisions"][number],
  { queueNames, representativeNames }: Names,
): DecisionShown[] {
  const decision = readDecision(row.considered);
  if (!decision) return [];
  const queueName = (id: string) => queueNames.get(id) ?? "";
  return [
    {
      id: row.id,
      at: instantOfDate(row.decidedAt),
      queue: queueName(row.queueId),
      decidedBy: decision.decidedBy,
      considered: decision.considered.map(({ queueId, ruledIn, reasons, members }) => ({
        queue: queueName(queueId),
        ruledIn,
        reasons,
        members: representativeNames
          ? members.map(({ representativeId, available, reasons: against }) => ({
              name: representativeNames.get(representativeId) ?? "",
              available,
              reasons: against,
            }))
          : [],
      })),
    },
  ];
}
